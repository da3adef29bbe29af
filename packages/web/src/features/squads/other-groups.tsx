import { Panel } from '#web/components/ui/panel.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './squad-rows.module.css'

const cx = bindClasses(styles)

export type OtherGroupsProps = { groups: readonly UnitRow[]; units: readonly UnitRow[] }

/** Chapters, guilds and other groups of people: what they are and under whom they stand. */
export const OtherGroups = ({ groups, units }: OtherGroupsProps) => {
  const t = useMessages()
  const parentOf = ({ parentId }: UnitRow) => units.find(({ id, kind }) => id === parentId && kind !== 'company')
  return (
    <Panel title={t('squads.others')} isFlush>
      <ul className={cx('chips')}>
        {groups.map((group) => (
          <li key={group.id} className={cx('chip')}>
            <span className={cx('name')}>{group.name}</span>
            <span className={cx('size')}>
              {[t(`squads.kind.${group.kind}`), parentOf(group)?.name].filter((word) => word !== undefined).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
