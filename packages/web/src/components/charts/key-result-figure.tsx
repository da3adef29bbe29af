import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './charts.module.css'
import { ConfidenceStrip } from './confidence-strip.tsx'
import type { KeyResultSeries } from './key-result-series.ts'
import { KeyResultTable } from './key-result-table.tsx'

const cx = bindClasses(styles)

const KeyResultChart = lazy(async () => ({ default: (await import('./key-result-chart.tsx')).KeyResultChart }))

export type KeyResultFigureProps = {
  /** What the chart shows, as a finding: "6 points behind plan, and falling". */
  finding: string
  series: KeyResultSeries
  /** A value with its unit. */
  format: (value: number) => string
  /** A value beside the axis, when its unit is too long to stand there. */
  tick?: (value: number) => string
  /** Said while there is no reading, where it is not a squad that checks in. */
  none?: string
}

/** One key result over its cycle, drawn or as a table; confidence runs along underneath. */
export const KeyResultFigure = ({ finding, series, format, tick = format, none }: KeyResultFigureProps) => {
  const t = useMessages()
  const [isTable, setIsTable] = useState(false)
  return (
    <figure className={cx('figure')}>
      <figcaption className={cx('caption')}>
        <span className={cx('finding')}>{finding}</span>
        <Button size="small" look="quiet" onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'charts.asChart' : 'charts.asTable')}
        </Button>
      </figcaption>
      {isTable ? (
        <KeyResultTable caption={finding} series={series} format={format} empty={none ?? t('charts.noReadings')} />
      ) : (
        <>
          <div className={cx('canvas')}>
            <Suspense>
              <KeyResultChart label={finding} series={series} format={format} tick={tick} />
            </Suspense>
            {series.readings.length === 0 && <p className={cx('none')}>{none ?? t('charts.noReadings')}</p>}
          </div>
          <ConfidenceStrip series={series} />
        </>
      )}
    </figure>
  )
}
