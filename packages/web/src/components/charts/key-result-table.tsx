import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { formatDay } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { KeyResultSeries, Reading } from './key-result-series.ts'

export type KeyResultTableProps = {
  caption: string
  series: KeyResultSeries
  format: (value: number) => string
  /** Said instead of rows. */
  empty: string
}

/** The same readings as rows, newest first. */
export const KeyResultTable = ({ caption, series, format, empty }: KeyResultTableProps) => {
  const t = useMessages()
  const year = Number(series.today.slice(0, 4))
  // Only squads say how sure they are.
  const isSaid = series.readings.length === 0 || series.readings.some(({ confidence }) => confidence !== null)
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(t, year, format).filter(({ id }) => isSaid || (id !== 'confidence' && id !== 'status'))}
      rows={series.readings.toReversed()}
      rowKey={({ day, value }) => `${day} ${value}`}
      empty={empty}
    />
  )
}

const columnsOf = (t: Translate, year: number, format: (value: number) => string): Column<Reading>[] => [
  { id: 'day', header: t('charts.day'), isRowHeader: true, isNarrow: true, cell: ({ day }) => formatDay(day, year) },
  { id: 'value', header: t('charts.value'), align: 'end', isNarrow: true, cell: ({ value }) => format(value) },
  {
    id: 'confidence',
    header: t('charts.confidence'),
    align: 'end',
    isNarrow: true,
    cell: ({ confidence }) => confidence ?? '–',
  },
  { id: 'status', header: t('charts.status'), isNarrow: true, cell: ({ status }) => <StatusGlyph status={status} /> },
  { id: 'note', header: t('charts.note'), isHiddenOnPhone: true, cell: ({ note }) => note },
]
