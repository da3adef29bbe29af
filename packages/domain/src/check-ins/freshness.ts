import { type Day, daysBetween } from '#domain/cycles/day'

/** Days between two check-ins of a squad with the usual rhythm. */
export const WEEKLY_DAYS = 7

/** Silence longer than this many cadences is quiet, and what was said is stale. */
export const QUIET_AFTER_CADENCES = 1.5

export type Freshness = {
  readonly rule: 'FR2' | 'FR3'
  readonly state: 'never' | 'fresh' | 'due' | 'late' | 'quiet' | 'paused'
  /** Whole days since the last check-in, in the squad's calendar; null when there was none. */
  readonly ageDays: number | null
  readonly cadenceDays: number
  /** Older than one and a half cadences, or never: shown grey, never green. */
  readonly isStale: boolean
}

export type Rhythm = {
  readonly lastOn: Day | null
  /** The squad's own calendar day (FR1). */
  readonly today: Day
  readonly cadenceDays: number
  /** Both days belong to the pause. */
  readonly pause?: { readonly from: Day; readonly until: Day } | null
}

/**
 * How fresh a squad's word is, by its own cadence: fresh [0, c), due on day c, late after it up to 1.5 c, then quiet.
 *
 * @see SPEC.md FR2–FR4
 */
export const freshnessOf = ({ lastOn, today, cadenceDays, pause = null }: Rhythm): Freshness => {
  const ageDays = lastOn === null ? null : Math.max(0, daysBetween(lastOn, today))
  const isStale = ageDays === null || ageDays > cadenceDays * QUIET_AFTER_CADENCES
  if (pause !== null && pause.from <= today && today <= pause.until) {
    return { rule: 'FR3', state: 'paused', ageDays, cadenceDays, isStale }
  }
  return { rule: 'FR2', state: stateOf(ageDays, cadenceDays), ageDays, cadenceDays, isStale }
}

/**
 * The greatest age in whole days at which a word is not stale yet.
 *
 * @see SPEC.md FR4
 */
export const freshDaysMax = (cadenceDays: number): number => Math.floor(cadenceDays * QUIET_AFTER_CADENCES)

const stateOf = (ageDays: number | null, cadenceDays: number): Freshness['state'] => {
  if (ageDays === null) return 'never'
  if (ageDays < cadenceDays) return 'fresh'
  if (ageDays > cadenceDays * QUIET_AFTER_CADENCES) return 'quiet'
  return ageDays < cadenceDays + 1 ? 'due' : 'late'
}
