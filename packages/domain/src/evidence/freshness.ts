import { type Day, daysBetween } from '#domain/cycles/day'

export type DatedData = { readonly observedOn: Day; readonly staleAfter: Day | null }
export type Freshness = { readonly rule: 'EV2'; readonly ageDays: number; readonly isStale: boolean }

/**
 * How old a data point is in days, and whether the day that its author named has passed.
 *
 * @see SPEC.md EV2
 */
export const freshnessOf = ({ observedOn, staleAfter }: DatedData, today: Day): Freshness => ({
  rule: 'EV2',
  ageDays: daysBetween(observedOn, today),
  isStale: staleAfter !== null && staleAfter < today,
})

/**
 * The same of an insight: as old as the newest data it was drawn from, stale when all of them are. Without data it is as old
 * as the day it was written on, and never stale.
 *
 * @see SPEC.md EV2
 */
export const insightFreshness = (data: readonly DatedData[], writtenOn: Day, today: Day): Freshness => {
  const all = data.map((each) => freshnessOf(each, today))
  return {
    rule: 'EV2',
    ageDays: all.length === 0 ? daysBetween(writtenOn, today) : Math.min(...all.map(({ ageDays }) => ageDays)),
    isStale: all.length > 0 && all.every(({ isStale }) => isStale),
  }
}

export type AgeOfEvidence = { readonly rule: 'EV3'; readonly newest: number; readonly oldest: number }

/**
 * Between which ages the data under an argument lie, in days; null when there are none.
 *
 * @see SPEC.md EV3
 */
export const ageOfEvidence = (data: readonly Pick<DatedData, 'observedOn'>[], today: Day): AgeOfEvidence | null => {
  const ages = data.map(({ observedOn }) => daysBetween(observedOn, today))
  return ages.length === 0 ? null : { rule: 'EV3', newest: Math.min(...ages), oldest: Math.max(...ages) }
}
