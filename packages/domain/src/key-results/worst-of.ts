import type { Signal } from './signal.ts'

/** From worst to best. Silence stands before green: a group is green only when nobody in it is silent. */
const ORDER = ['off_track', 'at_risk', 'stale', 'none', 'on_track', 'achieved'] as const satisfies readonly Signal[]

export type WorstOf = {
  readonly rule: 'ST5'
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
  const counts = { off_track: 0, at_risk: 0, stale: 0, none: 0, on_track: 0, achieved: 0 }
  for (const signal of signals) counts[signal] += 1
  return { rule: 'ST5', worst: ORDER.find((signal) => counts[signal] > 0) ?? 'none', of: signals.length, counts }
}
