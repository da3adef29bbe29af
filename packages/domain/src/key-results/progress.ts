import type { Day } from '#domain/cycles/day'
import type { KeepWithin, Measure, Moving } from './measure.ts'

/** What a squad read at a moment: a number, and for a milestone where one can see that it is done. */
export type Reading = { readonly value: number; readonly evidence?: string | null }

/** A number with everything needed to explain it on the screen. */
export type MeasuredProgress = {
  readonly state: 'measured'
  readonly rule: 'PR2' | 'PR3' | 'PR4' | 'PR5' | 'PR6'
  /** 0…1, the number that is shown. */
  readonly shown: number
  /** The same before clamping: below 0 = worse than the baseline, above 1 = beyond the target. */
  readonly raw: number
  readonly remark: 'worse_than_baseline' | 'beyond_target' | null
  readonly measure: Measure
  readonly value: number | null
}
export type NoProgress =
  | {
      readonly state: 'none'
      readonly rule: 'PR7'
      readonly reason: 'baseline_due'
      readonly baselineDueOn: Day | null
    }
  | { readonly state: 'none'; readonly rule: 'PR8'; readonly reason: 'no_reading' }
export type Progress = MeasuredProgress | NoProgress

/**
 * How far a key result has come.
 *
 * @param reading the current one, in the unit of the measure; null when there is none yet
 * @see SPEC.md PR2–PR8
 */
export const progressOf = (measure: Measure, reading: Reading | null): Progress => {
  if (measure.kind === 'milestone') return progressOfMilestone(reading)
  if (measure.kind !== 'keep_within' && measure.baseline === null) {
    return { state: 'none', rule: 'PR7', reason: 'baseline_due', baselineDueOn: measure.baselineDueOn }
  }
  if (reading === null) return { state: 'none', rule: 'PR8', reason: 'no_reading' }
  return measure.kind === 'keep_within'
    ? progressInside(measure, reading.value)
    : progressBetween(measure, measure.baseline ?? measure.target, reading.value)
}

const progressOfMilestone = (reading: Reading | null): Progress => {
  const isDone = (reading?.evidence ?? '').trim() !== ''
  return measured('PR6', isDone ? 1 : 0, { kind: 'milestone' }, reading?.value ?? null)
}

const progressBetween = (measure: Moving, baseline: number, value: number): Progress => {
  const { kind, target } = measure
  if (baseline === target) {
    const isReached = kind === 'increase' ? value >= target : value <= target
    return measured('PR3', isReached ? 1 : 0, measure, value)
  }
  return measured('PR2', (value - baseline) / (target - baseline), measure, value)
}

const progressInside = (measure: KeepWithin, value: number): Progress => {
  const outside = Math.max(measure.low - value, value - measure.high, 0)
  const width = measure.high - measure.low
  if (width === 0) return measured('PR5', outside === 0 ? 1 : 0, measure, value)
  return measured('PR4', 1 - outside / width, measure, value)
}

const measured = (
  rule: MeasuredProgress['rule'],
  raw: number,
  measure: Measure,
  value: number | null,
): MeasuredProgress => ({
  state: 'measured',
  rule,
  shown: Math.min(1, Math.max(0, raw)),
  raw: raw === 0 ? 0 : raw, // 0 / −0.6 is −0, which nobody means
  remark: raw > 1 ? 'beyond_target' : raw < 0 && rule === 'PR2' ? 'worse_than_baseline' : null,
  measure,
  value,
})
