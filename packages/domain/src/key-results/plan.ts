import { type Elapsed, elapsedOf, type Span } from '#domain/cycles/cycle'
import type { Day } from '#domain/cycles/day'
import type { Measure } from './measure.ts'

/** Where a key result should stand today if it went evenly. */
export type Plan =
  | {
      readonly state: 'planned'
      readonly rule: 'PC1' | 'PC2' | 'PC3'
      /** 0…1 of the way from baseline to target. */
      readonly share: number
      /** In the unit of the measure; null where the measure has no such number. */
      readonly value: number | null
      readonly span: Span
      readonly elapsed: Elapsed
    }
  | { readonly state: 'none'; readonly rule: 'PC4'; readonly reason: 'baseline_due' }

/**
 * The linear plan, for orientation: the share of the time that has begun, from the first day of the cycle to the key
 * result's own due date, else to the cycle's last day. A band is to be kept all the time; a milestone is due on its day.
 *
 * @param dueOn the key result's own due date; the cycle's end when null
 * @see SPEC.md PC1–PC4, decision 14
 */
export const planOf = (measure: Measure, cycle: Span, dueOn: Day | null, today: Day): Plan => {
  const span = dueOn === null || dueOn < cycle.starts ? cycle : { starts: cycle.starts, ends: dueOn }
  const elapsed = elapsedOf(span, today)
  if (measure.kind === 'keep_within') return { state: 'planned', rule: 'PC2', share: 1, value: null, span, elapsed }
  if (measure.kind === 'milestone') {
    return { state: 'planned', rule: 'PC3', share: today > span.ends ? 1 : 0, value: null, span, elapsed }
  }
  if (measure.baseline === null) return { state: 'none', rule: 'PC4', reason: 'baseline_due' }
  const value = measure.baseline + elapsed.share * (measure.target - measure.baseline)
  return { state: 'planned', rule: 'PC1', share: elapsed.share, value, span, elapsed }
}
