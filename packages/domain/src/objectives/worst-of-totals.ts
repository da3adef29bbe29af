import type { Signal } from '#domain/key-results/signal'
import { type WorstOf, worstOfCounts } from '#domain/key-results/worst-of'
import type { ObjectiveTotals } from './totals.ts'

/** The words that stored totals can tell: *achieved* needs the key results themselves. */
export const TOLD_SIGNALS = ['off_track', 'at_risk', 'stale', 'none', 'on_track'] as const satisfies readonly Signal[]
export type ToldSignal = (typeof TOLD_SIGNALS)[number]

/**
 * The word for an objective in a list: the worst of what its key results say; whatever was said is stale when nothing
 * newer than one and a half cadences was read.
 *
 * @param isStale FR4 for the newest reading of all
 * @see SPEC.md ST6
 */
export const worstOfTotals = ({ said }: Pick<ObjectiveTotals, 'said'>, isStale: boolean): WorstOf => {
  const { nothing: none, ...statuses } = said
  const { on_track, at_risk, off_track } = statuses
  const counts = isStale ? { stale: on_track + at_risk + off_track } : { on_track, at_risk, off_track }
  return { ...worstOfCounts({ ...counts, none }), rule: 'ST6' }
}
