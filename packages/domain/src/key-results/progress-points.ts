import type { Measure } from './measure.ts'
import { progressOf, type Reading } from './progress.ts'

/** Basis points of the whole way from baseline to target. */
export const WHOLE_WAY_POINTS = 10_000

/**
 * Shown progress as it is stored: whole basis points, so that sums of it are exact whatever is added and taken away.
 *
 * @param reading the current one, in the unit of the measure; null when there is none yet
 * @returns 0…10,000; null where there is no number
 * @see SPEC.md PR12
 */
export const progressPointsOf = (measure: Measure, reading: Reading | null): number | null => {
  const progress = progressOf(measure, reading)
  return progress.state === 'none' ? null : Math.round(progress.shown * WHOLE_WAY_POINTS)
}
