import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import type { KeyResultPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Value = KeyResultPage['values'][number]

/** Every value that was checked in, newest first, with its note and whoever said it. */
export const ValueTable = ({ caption, keyResult }: { caption: string; keyResult: KeyResultPage }) => {
  const t = useMessages()
  const { day } = useDates()
  const { values } = keyResult
  const columns = columnsOf(keyResult, t, day)
  return (
    <DataTable
      isStackedOnPhone
      caption={caption}
      columns={columns}
      rows={values.toReversed()}
      rowKey={({ checkInId }) => checkInId}
      empty={t('charts.noReadings')}
    />
  )
}

const columnsOf = ({ unit, measure }: KeyResultPage, t: Translate, day: (day: string) => string): Column<Value>[] => [
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
    cell: ({ value }) =>
      measure.kind === 'milestone'
        ? t(value === 1 ? 'keyResults.done' : 'keyResults.notDone')
        : formatValue(value, unit),
  },
  {
    id: 'confidence',
    header: t('charts.confidence'),
    align: 'end',
    isNamedOnPhone: true,
    isNarrow: true,
    cell: ({ confidence }) => confidence,
  },
  {
    id: 'status',
    header: t('charts.status'),
    isNarrow: true,
    cell: ({ status, isOverridden, suggestedStatus }) => (
      <StatusGlyph
        status={status}
        {...(isOverridden && suggestedStatus !== null ? { suggested: suggestedStatus } : {})}
      />
    ),
  },
  {
    id: 'note',
    header: t('charts.note'),
    cell: ({ note, evidence }) => (
      <>
        {note}
        {evidence !== '' && <> {t('keyResults.evidence', { evidence })}</>}
      </>
    ),
  },
  { id: 'by', header: t('keyResults.by'), isNarrow: true, isHiddenOnPhone: true, cell: ({ by }) => personName(by, t) },
]
