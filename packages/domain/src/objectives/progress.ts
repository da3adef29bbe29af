import type { Progress } from '#domain/key-results/progress'
import { type KeyResultState, isCounted } from './objective.ts'

export type CountedKeyResult = {
  readonly state: KeyResultState
  readonly progress: Progress
  /** Set by the squad only; all alike when absent. */
  readonly weight?: number
}

export type ObjectiveProgress =
  | {
      readonly state: 'measured'
      readonly rule: 'PR10'
      /** 0…1. */
      readonly shown: number
      /** How many key results are in the mean, of how many that count. */
      readonly counted: number
      readonly of: number
    }
  | {
      readonly state: 'none'
      readonly rule: 'PR11'
      readonly reason: 'no_key_results' | 'no_numbers' | 'all_weights_zero'
      readonly of: number
    }

/**
 * The mean of the shown progress of an objective's key results that have a number. Drafts, dropped and replaced ones do
 * not count, and neither does any other objective.
 *
 * @see SPEC.md PR10–PR11
 */
export const objectiveProgressOf = (keyResults: readonly CountedKeyResult[]): ObjectiveProgress => {
  const counting = keyResults.filter(({ state }) => isCounted(state))
  if (counting.length === 0) return { state: 'none', rule: 'PR11', reason: 'no_key_results', of: 0 }
  let [sum, weights, counted] = [0, 0, 0]
  for (const { progress, weight = 1 } of counting) {
    if (progress.state === 'none') continue
    sum += progress.shown * weight
    weights += weight
    counted += 1
  }
  const of = counting.length
  if (counted === 0) return { state: 'none', rule: 'PR11', reason: 'no_numbers', of }
  if (weights === 0) return { state: 'none', rule: 'PR11', reason: 'all_weights_zero', of }
  return { state: 'measured', rule: 'PR10', shown: Math.min(1, sum / weights), counted, of }
}
