import { type Day, daysBetween } from '#domain/cycles/day'
import type { BeliefState } from './belief-life.ts'

export type BeliefReview = {
  readonly rule: 'BF5'
  readonly isDue: boolean
  /** Days since the day that was set; 0 on that day and before. */
  readonly daysOverdue: number
}

/**
 * Whether a belief that is believed should be looked at again: from the day on that was set for it.
 *
 * @see SPEC.md BF5
 */
export const reviewOf = (
  { state, reviewOn }: { readonly state: BeliefState; readonly reviewOn: Day | null },
  today: Day,
): BeliefReview => {
  const isDue = reviewOn !== null && reviewOn <= today && (state === 'held' || state === 'challenged')
  return { rule: 'BF5', isDue, daysOverdue: isDue ? daysBetween(reviewOn, today) : 0 }
}
