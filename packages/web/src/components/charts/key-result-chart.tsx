import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { formatDay } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { axisTicks } from './axis-ticks.ts'
import { ChartTooltip } from './chart-tooltip.tsx'
import { chartHeight } from './chart-height.ts'
import { chartPoints, dayMilliseconds, dayOfMilliseconds, type KeyResultSeries } from './key-result-series.ts'

export type KeyResultChartProps = {
  series: KeyResultSeries
  label: string
  format: (value: number) => string
  /** A value beside the axis, where there is little room. */
  tick: (value: number) => string
}

/** The drawing alone: value in steps, plan dashed, target and its changes, today. Loaded when it is needed. */
export const KeyResultChart = ({ series, label, format, tick }: KeyResultChartProps) => {
  const t = useMessages()
  const year = Number(series.today.slice(0, 4))
  const day = (at: number) => formatDay(dayOfMilliseconds(at), year)
  const domain: [number, number] = [dayMilliseconds(series.start), dayMilliseconds(series.end)]
  const quiet = { fill: 'var(--text-muted)', fontSize: 12 } as const
  return (
    <ResponsiveContainer width="100%" height={chartHeight} initialDimension={{ width: 600, height: chartHeight }}>
      <ComposedChart data={chartPoints(series)} margin={{ top: 20, right: 16, bottom: 0, left: 0 }} title={label}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={domain}
          ticks={axisTicks(domain, 5)}
          tickFormatter={day}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tick={quiet}
        />
        <YAxis
          width={64}
          domain={['auto', 'auto']}
          tickFormatter={tick}
          tickLine={false}
          axisLine={false}
          tick={quiet}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-input)' }}
          content={<ChartTooltip day={day} format={format} />}
        />
        {series.target !== null && (
          <ReferenceLine
            y={series.target}
            stroke="var(--text)"
            label={{
              value: t('charts.target', { value: format(series.target) }),
              position: 'insideBottomLeft',
              fill: 'var(--text)',
              fontSize: 12,
            }}
            ifOverflow="extendDomain"
          />
        )}
        {series.baseline != null && (
          <ReferenceLine
            y={series.baseline}
            stroke="var(--line-input)"
            strokeDasharray="1 3"
            label={{
              value: t('charts.baseline', { value: format(series.baseline) }),
              position: 'insideBottomRight',
              fill: 'var(--text-muted)',
              fontSize: 12,
            }}
            ifOverflow="extendDomain"
          />
        )}
        <ReferenceLine
          x={dayMilliseconds(series.today)}
          stroke="var(--line-input)"
          label={{ value: t('charts.today'), position: 'top', fill: 'var(--text-muted)', fontSize: 12 }}
        />
        <Line
          dataKey="plan"
          name={series.planName ?? t('charts.plan')}
          type="linear"
          stroke="var(--plan)"
          strokeDasharray="4 4"
          strokeWidth={1.5}
          dot={false}
          connectNulls
          isAnimationActive={false}
        />
        <Line
          dataKey="value"
          name={t('charts.value')}
          type="stepAfter"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 2.5, fill: 'var(--accent)', strokeWidth: 0 }}
          activeDot={{ r: 4 }}
          connectNulls
          isAnimationActive={false}
        />
        {[...series.targetChanges, ...(series.baselineChanges ?? [])].map(({ day: changed, from, to }) => (
          <ReferenceDot
            key={`${changed} ${to}`}
            x={dayMilliseconds(changed)}
            y={to}
            r={5}
            fill="var(--surface)"
            stroke="var(--text)"
            strokeWidth={1.5}
            label={{ value: `${format(from)} → ${format(to)}`, position: 'top', fill: 'var(--text)', fontSize: 12 }}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
