import { Badge } from '#web/components/ui/badge.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { MemberRow } from './member-types.ts'
import styles from './member-table.module.css'

const cx = bindClasses(styles)

/** Everybody, with the seats they hold today. No scores. */
export const MemberTable = ({ members }: { members: readonly MemberRow[] }) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug } = useOrg()
  return (
    <DataTable
      isStackedOnPhone
      caption={t('members.title')}
      columns={columnsOf(t, day, slug)}
      rows={members}
      rowKey={({ id }) => id}
    />
  )
}

const columnsOf = (t: Translate, day: (day: string) => string, org: string): Column<MemberRow>[] => [
  {
    id: 'name',
    header: t('members.name'),
    isRowHeader: true,
    cell: ({ id, name, title, isMe, role }) => (
      <span className={cx('person')}>
        <span className={cx('name')}>
          <TextLink href={hrefTo('person', { org, id })}>{name}</TextLink>
          {isMe && <Badge>{t('members.you')}</Badge>}
          {role === 'admin' && <Badge>{t('members.role.admin')}</Badge>}
        </span>
        {title !== '' && <span className={cx('title')}>{title}</span>}
      </span>
    ),
  },
  {
    id: 'seats',
    header: t('members.seats'),
    cell: ({ seats }) =>
      seats.length === 0 ? (
        <span className={cx('none')}>{t('members.noSeat')}</span>
      ) : (
        <ul className={cx('seats')}>
          {seats.map(({ unitId, unitName, role }) => (
            <li key={`${unitId} ${role}`}>
              {unitName}
              {role !== 'member' && <span className={cx('role')}> {t(`members.seat.${role}`)}</span>}
            </li>
          ))}
        </ul>
      ),
  },
  {
    id: 'joined',
    header: t('members.joined'),
    align: 'end',
    isNarrow: true,
    isHiddenOnPhone: true,
    cell: ({ joinedOn }) => day(joinedOn),
  },
]
