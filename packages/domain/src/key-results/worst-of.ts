import type { Signal } from './signal.ts'

/** From worst to best. Silence stands before green: a group is green only when nobody in it is silent. */
export const WORST_FIRST = [
  'off_track',
  'at_risk',
  'stale',
  'none',
  'on_track',
  'achieved',
] as const satisfies readonly Signal[]

export type WorstOf = {
  readonly rule: 'ST5' | 'ST6'
  readonly worst: Signal
  /** How many key results were looked at. */
  readonly of: number
  /** How many show each signal; they sum to `of`. */
  readonly counts: Readonly<Record<Signal, number>>
}

/**
 * The word for an objective or a squad: the worst of its n key results. Computed, never stored; a word, never a number.
 *
 * @returns 'none' of 0 when there is nothing to look at
 * @see SPEC.md ST5, decision 12
 */
export const worstOf = (signals: readonly Signal[]): WorstOf => {
  const counts: Partial<Record<Signal, number>> = {}
  for (const signal of signals) counts[signal] = (counts[signal] ?? 0) + 1
  return worstOfCounts(counts)
}

/** The same for signals that are counted already; what is left out is 0. */
export const worstOfCounts = (given: Partial<Record<Signal, number>>): WorstOf => {
  const counts = { off_track: 0, at_risk: 0, stale: 0, none: 0, on_track: 0, achieved: 0, ...given }
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { rule: 'ST5', worst: WORST_FIRST.find((signal) => counts[signal] > 0) ?? 'none', of, counts }
}
