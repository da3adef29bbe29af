import { addDays, day as asDay } from '@polyrhythm/domain/cycles/day'
import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the chart of a bet's own measure draws: its values against the straight line to its target; null without a target. */
export const measureSeriesOf = (
  { metric, readings }: Pick<BetPageData, 'metric' | 'readings'>,
  today: string,
  t: Translate,
): KeyResultSeries | null => {
  if (metric === null || metric.target === null) return null
  const { baseline, target, dueOn } = metric
  const start = readings[0]?.observedOn ?? today
  const last = readings.at(-1)?.observedOn ?? today
  const end = [today, last].toSorted().at(-1) ?? today
  return {
    start,
    end: dueOn !== null && dueOn > end ? dueOn : addDays(asDay(end), 28),
    today,
    readings: readings.map(({ observedOn, value, note }) => ({
      day: observedOn,
      value,
      confidence: null,
      status: 'none',
      note,
    })),
    plan:
      baseline === null || dueOn === null || dueOn <= start
        ? []
        : [
            { day: start, value: baseline },
            { day: dueOn, value: target },
          ],
    planName: t('bets.measure.pace'),
    target,
    baseline,
    targetChanges: [],
  }
}
