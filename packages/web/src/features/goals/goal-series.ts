import { addDays, day as asDay } from '@polyrhythm/domain/cycles/day'
import { goalSpanOf } from '@polyrhythm/domain/goals/pace'
import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the chart of a goal draws; null without a target. */
export const goalSeriesOf = (goal: GoalPage, today: string, t: Translate): KeyResultSeries | null => {
  const { target, baseline, setOn, dueOn, readings, revisions } = goal
  if (target === null) return null
  const span = goalSpanOf({ setOn, dueOn })
  const days = [setOn, ...readings.map(({ observedOn }) => observedOn)].toSorted()
  const start = days[0] ?? setOn
  const last = [today, ...days].toSorted().at(-1) ?? today
  const changesOf = (field: 'baseline' | 'target') =>
    revisions.flatMap(({ at, [field]: to }, index) => {
      const from = revisions[index - 1]?.[field] ?? null
      return from === null || to === null || from === to ? [] : [{ day: at.slice(0, 10), from, to }]
    })
  return {
    start,
    // Without a day to be reached on, a little beyond today, so that the last reading does not stand at the edge.
    end: dueOn !== null && dueOn > last ? dueOn : addDays(asDay(last), 28),
    today,
    readings: readings.map(({ observedOn, value, note }) => ({
      day: observedOn,
      value,
      confidence: null,
      status: 'none',
      note,
    })),
    plan:
      span === null || baseline === null
        ? []
        : [
            { day: span.starts, value: baseline },
            { day: span.ends, value: target },
          ],
    planName: t('goals.paceNote'),
    target,
    baseline,
    targetChanges: changesOf('target'),
    baselineChanges: changesOf('baseline'),
  }
}
