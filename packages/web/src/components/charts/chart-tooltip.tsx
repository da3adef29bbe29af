import type { TooltipContentProps } from 'recharts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './charts.module.css'

const cx = bindClasses(styles)

export type ChartTooltipProps = Partial<TooltipContentProps<number, string>> & {
  day: (at: number) => string
  format: (value: number) => string
}

/** What the chart says at one day, to the eye and, while the arrow keys walk it, to the ear. */
export const ChartTooltip = ({ active = false, label, payload = [], day, format }: ChartTooltipProps) => (
  <output className={cx('tooltip')} aria-live="assertive" hidden={!active}>
    {active && typeof label === 'number' && <span className={cx('tooltipDay')}>{day(label)}</span>}
    {active &&
      payload.map(({ name, value }) => (
        <span key={String(name)} className={cx('tooltipRow')}>
          <span>{name}</span>
          <span>{typeof value === 'number' ? format(value) : ''}</span>
        </span>
      ))}
  </output>
)
