import type { Day } from '#domain/cycles/day'
import { type Span, weekOf } from '#domain/cycles/cycle'
import type { Measure } from './measure.ts'
import { type Plan, planOf } from './plan.ts'
import { type MeasuredProgress, progressOf, type Reading } from './progress.ts'

export const STATUSES = ['on_track', 'at_risk', 'off_track'] as const
/** What a squad says about a key result at check-in. */
export type Status = (typeof STATUSES)[number]

/** Lower bounds of the gap, in progress; each interval takes its lower bound and leaves its upper one. ST1, decision 12. */
export const STATUS_GAPS = { on_track: -0.1, at_risk: -0.25 } as const

export type Suggestion =
  | {
      readonly state: 'suggested'
      readonly rule: 'ST1'
      readonly status: Status
      /** progress − planned share. */
      readonly gap: number
      readonly progress: MeasuredProgress
      readonly plan: Extract<Plan, { state: 'planned' }>
    }
  | {
      readonly state: 'none'
      readonly rule: 'ST2'
      readonly reason: 'not_readable_yet' | 'baseline_due' | 'no_reading' | 'milestone_not_due'
    }

export type KeyResultInTime = {
  readonly measure: Measure
  readonly cycle: Span
  readonly dueOn: Day | null
  /** From which week of the cycle the number says something; null = from the first. */
  readonly readableFromWeek: number | null
}

/**
 * The status that pace alone suggests. The squad decides; confidence plays no part.
 *
 * @see SPEC.md ST1–ST2, decision 12
 */
export const suggestStatus = (keyResult: KeyResultInTime, reading: Reading | null, today: Day): Suggestion => {
  const { measure, cycle, dueOn, readableFromWeek } = keyResult
  const progress = progressOf(measure, reading)
  if (progress.state === 'none') return none(progress.reason)
  if (reading === null && measure.kind === 'milestone') return none('no_reading')
  const week = today > cycle.ends ? Number.POSITIVE_INFINITY : (weekOf(cycle, today)?.week ?? 0)
  if (readableFromWeek !== null && week < readableFromWeek) return none('not_readable_yet')
  const plan = planOf(measure, cycle, dueOn, today)
  if (plan.state === 'none') return none(plan.reason)
  if (measure.kind === 'milestone' && plan.share === 0 && progress.shown === 0) return none('milestone_not_due')
  const gap = paceGapOf(progress, plan)
  return { state: 'suggested', rule: 'ST1', status: statusOfGap(gap), gap, progress, plan }
}

/** Which interval a gap lies in: [−0.10, ∞) on track, [−0.25, −0.10) at risk, below that off track. */
export const statusOfGap = (gap: number): Status => {
  if (gap >= STATUS_GAPS.on_track) return 'on_track'
  return gap >= STATUS_GAPS.at_risk ? 'at_risk' : 'off_track'
}

export type SaidStatus = {
  readonly rule: 'ST3'
  readonly status: Status
  readonly suggested: Status | null
  readonly isOverridden: boolean
}

/**
 * What the squad said beside what was suggested. Saying something where nothing was suggested overrides nothing.
 *
 * @see SPEC.md ST3
 */
export const saidStatus = (status: Status, suggestion: Suggestion): SaidStatus => {
  const suggested = suggestion.state === 'suggested' ? suggestion.status : null
  return { rule: 'ST3', status, suggested, isOverridden: suggested !== null && suggested !== status }
}

const none = (reason: Extract<Suggestion, { state: 'none' }>['reason']): Suggestion => ({
  state: 'none',
  rule: 'ST2',
  reason,
})

/** Progress − planned share; what is behind is negative. */
export const paceGapOf = (
  { shown }: Pick<MeasuredProgress, 'shown'>,
  { share }: Pick<Extract<Plan, { state: 'planned' }>, 'share'>,
): number => tidy(shown - share)

// 0.57 − 0.67 is −0.10000000000000009 in binary; a person who reads −0.10 must find it in [−0.10, ∞).
const tidy = (gap: number): number => Math.round(gap * 1e9) / 1e9
