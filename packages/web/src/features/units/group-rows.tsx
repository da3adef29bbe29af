import { unitHref } from '#web/app/unit-href.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { PeopleOf } from './find-units.ts'
import styles from './group-rows.module.css'
import { GuildButton } from './guild-button.tsx'

const cx = bindClasses(styles)

export type GroupRowsProps = {
  title: string
  groups: readonly UnitRow[]
  /** All units, for the names of those above. */
  units: readonly UnitRow[]
  people: PeopleOf
}

/** Chapters, guilds, functions: what each is and is for, who leads it, how many belong to it. Guilds are joined right here. */
export const GroupRows = ({ title, groups, units, people }: GroupRowsProps) => {
  const t = useMessages()
  const { slug: org, me } = useOrg()
  if (groups.length === 0) return null
  return (
    <Panel title={title} isFlush>
      <ul>
        {groups.map((group) => {
          const { id, kind, name, mission, parentId } = group
          const here = people.get(id) ?? []
          const heads = here.filter(({ role }) => role !== 'participant' && role !== 'coach')
          const names = [...new Set(heads.map((each) => each.name))].slice(0, 3).join(', ')
          const parent = units.find((unit) => unit.id === parentId && unit.kind !== 'company')
          const isMine = here.some(({ memberId, role }) => memberId === me.memberId && role === 'participant')
          const words = [
            ...(kind === 'chapter' || kind === 'guild' ? [] : [t(`orgs.units.kind.${kind}`)]),
            ...(parent === undefined ? [] : [parent.name]),
            ...(names === '' || kind === 'company'
              ? []
              : [t(kind === 'guild' ? 'units.coordinatedBy' : 'units.ledBy', { names })]),
          ].join(' · ')
          return (
            <li key={id} className={cx('group', kind === 'guild' && 'joinable')}>
              <div className={cx('what')}>
                <span className={cx('name')}>
                  <TextLink isQuiet href={unitHref(org, group)}>
                    {name}
                  </TextLink>
                </span>
                <span className={cx('words')}>{words}</span>
              </div>
              <span className={cx('mission')}>{mission}</span>
              <span className={cx('size')}>
                {t('units.count', { count: new Set(here.map(({ memberId }) => memberId)).size })}
              </span>
              {kind === 'guild' && (
                <span className={cx('act')}>
                  <GuildButton guild={group} isMine={isMine} isSmall />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
