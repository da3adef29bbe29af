import type { Span } from '#domain/cycles/cycle'
import type { Day } from '#domain/cycles/day'
import type { Moving } from '#domain/key-results/measure'
import { type Plan, planOf } from '#domain/key-results/plan'
import { type Progress, progressOf } from '#domain/key-results/progress'
import { paceGapOf, STATUS_GAPS } from '#domain/key-results/suggest-status'

/** What a goal measures: all but its target may be missing for a while. */
export type GoalMeasure = { readonly baseline: number | null; readonly target: number | null }

/** A goal in time: from the day on which it was set to the day on which it is due. */
export type GoalTime = { readonly setOn: Day; readonly dueOn: Day | null }

export type PaceWord = 'behind' | 'on' | 'ahead'

export type GoalStanding = {
  readonly rule: 'GL1'
  /** Null without a target: there is no way to have come. */
  readonly progress: Progress | null
  /** The linear pace, for orientation; null without a target, a due day, or days between. */
  readonly plan: Extract<Plan, { state: 'planned' }> | null
  readonly pace: { readonly rule: 'GL3'; readonly word: PaceWord; readonly gap: number } | null
}

/**
 * How far a goal has come and how that compares with the linear pace.
 *
 * @param value the current reading, in the goal's unit; null when there is none yet
 * @see SPEC.md GL1–GL3
 */
export const goalStandingOf = (
  measure: GoalMeasure,
  time: GoalTime,
  value: number | null,
  today: Day,
): GoalStanding => {
  const moving = movingOf(measure)
  if (moving === null) return { rule: 'GL1', progress: null, plan: null, pace: null }
  const progress = progressOf(moving, value === null ? null : { value })
  const span = goalSpanOf(time)
  const planned = span === null ? null : planOf(moving, span, null, today)
  const plan = planned?.state === 'planned' ? planned : null
  if (progress.state === 'none' || plan === null) return { rule: 'GL1', progress, plan, pace: null }
  const gap = paceGapOf(progress, plan)
  return { rule: 'GL1', progress, plan, pace: { rule: 'GL3', word: paceWordOf(gap), gap } }
}

/**
 * The days over which a goal is paced.
 *
 * @returns null without a due day, or with one before the goal was set
 * @see SPEC.md GL2
 */
export const goalSpanOf = ({ setOn, dueOn }: GoalTime): Span | null =>
  dueOn === null || dueOn < setOn ? null : { starts: setOn, ends: dueOn }

/** The measure of a goal: it falls where the target lies below the baseline. Null without a target. */
export const movingOf = ({ baseline, target }: GoalMeasure): Moving | null =>
  target === null
    ? null
    : { kind: baseline !== null && target < baseline ? 'decrease' : 'increase', baseline, baselineDueOn: null, target }

/**
 * Behind and ahead begin where a key result's status would turn: ten points from the pace.
 *
 * @see SPEC.md GL3, decision 12
 */
export const paceWordOf = (gap: number): PaceWord => {
  if (gap < STATUS_GAPS.on_track) return 'behind'
  return gap > -STATUS_GAPS.on_track ? 'ahead' : 'on'
}
