import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import type { GoalPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Every reading, newest first, with its note and whoever wrote it down. */
export const ReadingTable = ({ goal: { readings, unit } }: { goal: GoalPage }) => {
  const t = useMessages()
  const { day } = useDates()
  return (
    <DataTable
      isStackedOnPhone
      caption={t('goals.readings')}
      columns={columnsOf(unit, t, day)}
      rows={readings.toReversed()}
      rowKey={({ id }) => id}
      empty={t('goals.readingsNone')}
    />
  )
}

const columnsOf = (
  unit: string,
  t: Translate,
  day: (day: string) => string,
): Column<GoalPage['readings'][number]>[] => [
  {
    id: 'day',
    header: t('charts.day'),
    isRowHeader: true,
    isNarrow: true,
    cell: ({ observedOn }) => day(observedOn),
  },
  {
    id: 'value',
    header: t('charts.value'),
    align: 'end',
    isNamedOnPhone: true,
    isNarrow: true,
    cell: ({ value, stands }) => (stands ? formatValue(value, unit) : <del>{formatValue(value, unit)}</del>),
  },
  {
    id: 'note',
    header: t('charts.note'),
    cell: ({ note, stands }) => (stands ? note : `${note === '' ? '' : `${note} · `}${t('readings.replaced')}`),
  },
  { id: 'by', header: t('keyResults.by'), isNarrow: true, cell: ({ by }) => personName(by, t) },
]
