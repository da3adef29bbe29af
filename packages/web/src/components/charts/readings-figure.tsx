import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatDay } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './charts.module.css'

const cx = bindClasses(styles)

const KeyResultChart = lazy(async () => ({ default: (await import('./key-result-chart.tsx')).KeyResultChart }))

type PlainReading = { readonly day: string; readonly value: number; readonly note: string }

export type ReadingsFigureProps = {
  /** What the chart shows, as a finding. */
  finding: string
  /** At least two, in order of days. */
  readings: readonly PlainReading[]
  /** A value with its unit. */
  format: (value: number) => string
}

/** Readings of a number that aims at nothing, from the first of them until today; drawn or as a table. */
export const ReadingsFigure = ({ finding, readings, format }: ReadingsFigureProps) => {
  const t = useMessages()
  const { today } = useOrg()
  const [isTable, setIsTable] = useState(false)
  const year = Number(today.slice(0, 4))
  const columns: Column<PlainReading>[] = [
    { id: 'day', header: t('charts.day'), isRowHeader: true, isNarrow: true, cell: ({ day }) => formatDay(day, year) },
    { id: 'value', header: t('charts.value'), align: 'end', isNarrow: true, cell: ({ value }) => format(value) },
    { id: 'note', header: t('charts.note'), cell: ({ note }) => note },
  ]
  return (
    <figure className={cx('figure')}>
      <figcaption className={cx('caption')}>
        <span className={cx('finding')}>{finding}</span>
        <Button size="small" look="quiet" onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'charts.asChart' : 'charts.asTable')}
        </Button>
      </figcaption>
      {isTable ? (
        <DataTable caption={finding} columns={columns} rows={readings.toReversed()} rowKey={({ day }) => day} />
      ) : (
        <div className={cx('canvas')}>
          <Suspense>
            <KeyResultChart
              label={finding}
              series={{
                start: readings[0]?.day ?? today,
                end: today,
                today,
                readings: readings.map((each) => ({ ...each, confidence: null, status: 'none' as const })),
                plan: [],
                target: null,
                targetChanges: [],
              }}
              format={format}
              tick={format}
            />
          </Suspense>
        </div>
      )}
    </figure>
  )
}
