import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatDay } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './charts.module.css'
import type { KeyResultSeries } from './key-result-series.ts'

const cx = bindClasses(styles)

/** The confidence of each check-in in order of time, with the status the squad gave along with it. */
export const ConfidenceStrip = ({ series }: { series: KeyResultSeries }) => {
  const t = useMessages()
  const said = series.readings.filter(({ confidence }) => confidence !== null)
  if (said.length === 0) return null
  return (
    <div className={cx('strip')}>
      <p className={cx('stripLabel')}>{t('charts.confidenceHistory')}</p>
      <ol className={cx('stripList')}>
        {said.map(({ day, confidence, status }, index) => (
          <li
            key={`${day}-${index}`}
            className={cx('stripItem')}
            title={formatDay(day, Number(series.today.slice(0, 4)))}
          >
            <VisuallyHidden>{formatDay(day, Number(series.today.slice(0, 4)))}: </VisuallyHidden>
            <span className={cx('digit')}>{confidence}</span>
            <StatusGlyph status={status} isCompact />
          </li>
        ))}
      </ol>
    </div>
  )
}
