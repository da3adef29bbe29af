import { unitHref } from '#web/app/unit-href.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { SquadRows } from './squad-rows.tsx'
import type { UnitGroup } from './unit-groups.ts'

export type SquadDirectoryProps = { groups: readonly UnitGroup[]; mine: readonly UnitRow[] }

/** My squads first, then every tribe with its squads. */
export const SquadDirectory = ({ groups, mine }: SquadDirectoryProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <>
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
          actions={unit !== null && <TextLink href={unitHref(org, unit)}>{t('squads.seeUnit')}</TextLink>}
        >
          {squads.length > 0 && <SquadRows squads={squads} />}
        </Panel>
      ))}
    </>
  )
}
