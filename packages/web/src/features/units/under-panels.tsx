import { unitHref } from '#web/app/unit-href.ts'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { UnitPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { NamedRow } from './named-row.tsx'
import styles from './under-panels.module.css'

const cx = bindClasses(styles)

/** What stands under a unit: its squads, and whatever else. Chapters and guilds hold people, not units. */
export const UnderPanels = ({ unit: { kind, under } }: { unit: UnitPage }) => {
  const t = useMessages()
  const squads = under.filter((each) => each.kind === 'squad')
  const others = under.filter((each) => each.kind !== 'squad')
  const holdsSquads = kind !== 'chapter' && kind !== 'guild'
  return (
    <>
      {(squads.length > 0 || (holdsSquads && kind !== 'company')) && (
        <Panel title={t('units.squads')} note={t('squads.count', { count: squads.length })} isFlush>
          {squads.length === 0 ? (
            <div className={cx('empty')}>
              <EmptyState title={t('units.noSquads')}>{t('units.noSquadsText')}</EmptyState>
            </div>
          ) : (
            <Rows units={squads} />
          )}
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title={t('units.under')} isFlush>
          <Rows units={others} />
        </Panel>
      )}
    </>
  )
}

const Rows = ({ units }: { units: UnitPage['under'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <ul>
      {units.map((unit) => (
        <NamedRow key={unit.id} name={unit.name} href={unitHref(org, unit)}>
          {unit.kind === 'squad' ? unit.mission : t(`orgs.units.kind.${unit.kind}`)}
        </NamedRow>
      ))}
    </ul>
  )
}
