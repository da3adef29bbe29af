import type { Day } from '#domain/cycles/day'

export type BetForNow = {
  readonly sponsorId: string | null
  readonly roadManagerId: string | null
  readonly killCriteria: readonly string[]
  readonly decideOn: Day | null
  readonly hasMeasuredMetric: boolean
  readonly hasBelief: boolean
}

/** What Now asks for, in the order in which a form does. */
export const MISSING_FOR_NOW = ['sponsor', 'road_manager', 'metric', 'kill_criterion', 'decide_on', 'belief'] as const
export type MissingForNow = (typeof MISSING_FOR_NOW)[number]

/**
 * What a bet lacks before it may enter Now without a written reason.
 *
 * @returns in the order in which a form asks for them; empty = ready
 * @see SPEC.md RK5
 */
export const missingForNow = (bet: BetForNow): readonly MissingForNow[] => {
  const missing: [MissingForNow, boolean][] = [
    ['sponsor', bet.sponsorId === null],
    ['road_manager', bet.roadManagerId === null],
    ['metric', !bet.hasMeasuredMetric],
    ['kill_criterion', !bet.killCriteria.some((text) => text.trim() !== '')],
    ['decide_on', bet.decideOn === null],
    ['belief', !bet.hasBelief],
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name)
}
