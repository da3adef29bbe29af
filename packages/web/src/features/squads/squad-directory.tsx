import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { SquadRows } from './squad-rows.tsx'
import { OtherGroups } from './other-groups.tsx'
import { directoryOf } from './unit-groups.ts'

/** My squads first, then every tribe with its squads. */
export const SquadDirectory = ({ units }: { units: readonly UnitRow[] }) => {
  const t = useMessages()
  const { groups, others } = directoryOf(units)
  const mine = units.filter(({ isMine, kind }) => isMine && kind === 'squad')
  return (
    <Stack>
      {mine.length > 0 && (
        <Panel title={t('squads.mine')} isFlush>
          <SquadRows squads={mine} />
        </Panel>
      )}
      {groups.map(({ unit, squads }) => (
        <Panel
          key={unit?.id ?? 'none'}
          title={unit?.name ?? t('squads.withoutParent')}
          note={t('squads.count', { count: squads.length })}
          isFlush
        >
          {squads.length > 0 && <SquadRows squads={squads} />}
        </Panel>
      ))}
      {others.length > 0 && <OtherGroups groups={others} units={units} />}
    </Stack>
  )
}
