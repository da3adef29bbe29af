import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'
import { trajectoryOf } from '#web/components/readings/readings-series.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the chart of a goal draws, with what moved its target or baseline; null without a target. */
export const goalSeriesOf = (goal: GoalPage, today: string, t: Translate): KeyResultSeries | null => {
  const line = trajectoryOf(goal, goal.setOn, today, t('readings.pace'))
  const changesOf = (field: 'baseline' | 'target') =>
    goal.revisions.flatMap(({ at, [field]: to }, index) => {
      const from = goal.revisions[index - 1]?.[field] ?? null
      return from === null || to === null || from === to ? [] : [{ day: at.slice(0, 10), from, to }]
    })
  return line === null ? null : { ...line, targetChanges: changesOf('target'), baselineChanges: changesOf('baseline') }
}
