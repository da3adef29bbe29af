import type { Day } from '#domain/cycles/day'
import { WHOLE_WAY_POINTS } from '#domain/key-results/progress-points'
import type { Status } from '#domain/key-results/suggest-status'
import { type KeyResultState, isCounted } from './objective.ts'
import type { ObjectiveProgress } from './progress.ts'

/** What an objective keeps of its key results that count (PR10), so that a list need not read them. */
export type ObjectiveTotals = {
  /** How many of them say what; they sum to all that count. */
  readonly said: Readonly<Record<Status | 'nothing', number>>
  /** The sum of their stored progress (PR12), and how many have one. */
  readonly progressSum: number
  readonly progressCount: number
  /** The newest day on which one of them was read. */
  readonly newestOn: Day | null
}

/** A key result as totals see it. */
export type KeyResultPart = {
  readonly state: KeyResultState
  readonly said: Status | null
  /** Whole basis points (PR12). */
  readonly points: number | null
  readonly observedOn: Day | null
}

/**
 * The totals of an objective, computed from nothing. What is stored is moved by differences and has to equal this.
 *
 * @see SPEC.md PR13
 */
export const totalsOf = (keyResults: readonly KeyResultPart[]): ObjectiveTotals => {
  const counted = keyResults.filter(({ state }) => isCounted(state))
  const said = { on_track: 0, at_risk: 0, off_track: 0, nothing: 0 }
  for (const each of counted) said[each.said ?? 'nothing'] += 1
  const points = counted.flatMap((each) => each.points ?? [])
  const days = counted.flatMap(({ observedOn }) => observedOn ?? [])
  return {
    said,
    progressSum: points.reduce((sum, each) => sum + each, 0),
    progressCount: points.length,
    newestOn: days.toSorted().at(-1) ?? null,
  }
}

/** How many key results count. */
export const countedIn = ({ said }: Pick<ObjectiveTotals, 'said'>): number =>
  said.on_track + said.at_risk + said.off_track + said.nothing

/**
 * An objective's progress from what is stored: the mean of PR10, to within half a basis point.
 *
 * @see SPEC.md PR10–PR13
 */
export const progressOfTotals = (totals: ObjectiveTotals): ObjectiveProgress => {
  const [of, counted] = [countedIn(totals), totals.progressCount]
  if (of === 0) return { state: 'none', rule: 'PR11', reason: 'no_key_results', of }
  if (counted === 0) return { state: 'none', rule: 'PR11', reason: 'no_numbers', of }
  return { state: 'measured', rule: 'PR10', shown: totals.progressSum / counted / WHOLE_WAY_POINTS, counted, of }
}
