import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'

/** "18% → 55% · by 31 Mar 2027"; '' where there is no measure. */
export const measureWay = ({ metric }: Pick<BetPageData, 'metric'>, t: Translate, day: (day: string) => string) => {
  if (metric === null) return ''
  const say = (value: number | null) => (value === null ? '–' : formatValue(value, metric.unit))
  const until = metric.dueOn === null ? '' : ` · ${t('bets.by', { day: day(metric.dueOn) })}`
  return `${say(metric.baseline)} → ${say(metric.target)}${until}`
}

/** "26% (24 Aug)"; '' where nothing was measured. */
export const measureNow = ({ metric }: Pick<BetPageData, 'metric'>, day: (day: string) => string): string =>
  metric?.now == null ? '' : `${formatValue(metric.now.value, metric.unit)} (${day(metric.now.observedOn)})`
