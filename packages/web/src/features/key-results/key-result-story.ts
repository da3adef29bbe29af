import { addDays, day as asDay, daysBetween, type Day } from '@polyrhythm/domain/cycles/day'
import { planOf } from '@polyrhythm/domain/key-results/plan'
import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'
import type { KeyResultPage } from '#web/lib/api-types.ts'
import { formatDistance } from '#web/lib/format.ts'
import { measureWords } from '#web/components/okr/measure-words.ts'
import type { Translate } from '#web/messages/translate.ts'

/** How many places of the plan are drawn between start and end. */
const planSteps = 12

/** What the chart of a key result draws; null where there is nothing to draw against: a milestone. */
export const seriesOf = (keyResult: KeyResultPage, today: string): KeyResultSeries | null => {
  const { measure, cycle, values, revisions, dueOn } = keyResult
  if (measure.kind === 'milestone') return null
  const target = measure.kind === 'keep_within' ? measure.high : measure.target
  return {
    start: cycle.starts,
    end: dueOn !== null && dueOn > cycle.ends ? dueOn : cycle.ends,
    today,
    readings: values.map(({ observedOn, value, confidence, status, note }) => ({
      day: observedOn,
      value,
      confidence,
      status,
      note,
    })),
    plan: planPoints(keyResult),
    target,
    targetChanges: revisions.flatMap(({ at, target: to }, index) => {
      const from = revisions[index - 1]?.target ?? null
      return from === null || to === null || from === to ? [] : [{ day: at.slice(0, 10), from, to }]
    }),
  }
}

/** The planned value from the first day to the last, by the rule that the numbers on the page follow. */
const planPoints = ({ measure, cycle, dueOn }: KeyResultPage): { day: string; value: number }[] => {
  const ends = dueOn ?? cycle.ends
  const days = daysBetween(cycle.starts, ends)
  if (days <= 0) return []
  const places = Array.from(
    { length: planSteps + 1 },
    (_, step): Day => addDays(cycle.starts, Math.round((days * step) / planSteps)),
  )
  return places.flatMap((place) => {
    const plan = planOf(measure, cycle, dueOn, asDay(place))
    return plan.state === 'planned' && plan.value !== null ? [{ day: place, value: plan.value }] : []
  })
}

/** What the chart shows, as a finding: "6 pts behind plan". */
export const findingOf = (keyResult: KeyResultPage, t: Translate): string => {
  const { progress, plan, measure } = keyResult
  if (measure.kind === 'milestone') {
    return t(
      progress.state === 'measured' && progress.shown === 1 ? 'keyResults.finding.done' : 'keyResults.finding.notDone',
    )
  }
  if (progress.state === 'none' || plan.state === 'none') {
    const { current } = measureWords(keyResult, t)
    return current === null ? t('keyResults.finding.none') : t('keyResults.finding.reading', { current })
  }
  const gap = progress.shown - plan.share
  const points = formatDistance(gap, t)
  if (Math.round(gap * 100) === 0) return t('keyResults.finding.onPlan')
  return t(gap > 0 ? 'keyResults.finding.ahead' : 'keyResults.finding.behind', { points })
}
