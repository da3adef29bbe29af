import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import { isOver } from '#web/components/beliefs/offered-beliefs.ts'
import { useBeliefs } from '#web/components/beliefs/use-beliefs.ts'
import { missingOf } from '#web/components/bets/missing-words.ts'
import { betFieldsOf, type BetValues } from './bet-values.ts'

/** Says what a bet that is being written still lacks for Now; a belief that is over carries nothing. */
export const useMissingOfValues = (): ((values: BetValues) => readonly MissingForNow[]) => {
  const over = new Set((useBeliefs() ?? []).filter(isOver).map(({ id }) => id))
  return (values) =>
    missingOf({ ...betFieldsOf(values), beliefCount: values.beliefIds.filter((id) => !over.has(id)).length })
}
