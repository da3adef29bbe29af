import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import { isOverBelief } from '@polyrhythm/domain/beliefs/belief-life'
import { useBeliefs } from '#web/components/beliefs/use-beliefs.ts'
import { missingOf } from '#web/components/bets/missing-words.ts'
import { betFieldsOf, type BetValues } from './bet-values.ts'

/** Says what a bet that is being written still lacks for Now; a belief that is over carries nothing. */
export const useMissingOfValues = (): ((values: BetValues) => readonly MissingForNow[]) => {
  const over = new Set((useBeliefs() ?? []).filter(({ state }) => isOverBelief(state)).map(({ id }) => id))
  return (values) =>
    missingOf({ ...betFieldsOf(values), beliefCount: values.beliefIds.filter((id) => !over.has(id)).length })
}
