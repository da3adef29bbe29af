import { unitHref } from '#web/app/unit-href.ts'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { PersonSeat } from './member-types.ts'

export type SeatTableProps = {
  caption: string
  seats: readonly PersonSeat[]
  /** Whether they have ended. */
  isOver?: boolean
}

/** Where somebody sits or sat, as what, from when until when. */
export const SeatTable = ({ caption, seats, isOver = false }: SeatTableProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug } = useOrg()
  return (
    <DataTable
      isStackedOnPhone
      caption={caption}
      columns={isOver ? columnsOf(t, day, slug) : columnsOf(t, day, slug).slice(0, -1)}
      rows={seats}
      rowKey={({ unitId, role, fromOn }) => `${unitId} ${role} ${fromOn}`}
      empty={null}
    />
  )
}

const columnsOf = (t: Translate, day: (day: string) => string, org: string): Column<PersonSeat>[] => [
  {
    id: 'unit',
    header: t('members.page.unit'),
    isRowHeader: true,
    cell: ({ unitKind: kind, unitName, unitSlug: slug }) => (
      <TextLink href={unitHref(org, { kind, slug })}>{unitName}</TextLink>
    ),
  },
  {
    id: 'kind',
    header: t('orgs.units.kind'),
    cell: ({ unitKind }) => t(`orgs.units.kind.${unitKind}`),
  },
  {
    id: 'as',
    header: t('members.page.as'),
    cell: ({ role, label }) => [t(`members.seat.${role}`), ...(label === '' ? [] : [label])].join(', '),
  },
  { id: 'from', header: t('members.page.from'), cell: ({ fromOn }) => day(fromOn) },
  {
    id: 'until',
    header: t('members.page.until'),
    cell: ({ untilOn }) => (untilOn === null ? '' : day(untilOn)),
  },
]
