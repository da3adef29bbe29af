import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { SquadPage } from '#web/lib/api-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ObjectivePanel } from './objective-panel.tsx'
import { Why } from '#web/components/why/why.tsx'

export type SquadObjectivesProps = { squad: SquadPage; at: string; onAdd: () => void }

/** The objectives of a squad in the chosen cycle, or what to do when there are none. */
export const SquadObjectives = ({ squad, at, onAdd }: SquadObjectivesProps) => {
  const t = useMessages()
  const { objectives, cycle, name } = squad
  if (cycle === null) {
    return (
      <Panel title={t('squads.noCycle')}>
        <EmptyState title={t('squads.noCycle')}>{t('squads.noCycleText')}</EmptyState>
      </Panel>
    )
  }
  if (objectives.length > 0) {
    return objectives.map((objective) => <ObjectivePanel key={objective.id} objective={objective} at={at} />)
  }
  const mayWrite = squad.can['objective.write']
  return (
    <Panel title={t('objectives.inCycle', { cycle: cycle.name })} note={<Why concept="objective" />}>
      <EmptyState
        title={t('objectives.emptyTitle')}
        {...(mayWrite
          ? {
              example: t('objectives.emptyExample'),
              action: (
                <Button look="primary" onPress={onAdd}>
                  {t('objectives.add')}
                </Button>
              ),
            }
          : {})}
      >
        {mayWrite ? t('objectives.emptyText') : t('objectives.emptyRead', { name })}
      </EmptyState>
    </Panel>
  )
}
