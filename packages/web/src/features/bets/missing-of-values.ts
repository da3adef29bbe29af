import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import { missingOf } from '#web/components/bets/missing-words.ts'
import { betFieldsOf, type BetValues } from './bet-values.ts'

/** What a bet that is being written still lacks for Now. */
export const missingOfValues = (values: BetValues): readonly MissingForNow[] =>
  missingOf({ ...betFieldsOf(values), beliefCount: values.beliefIds.length })
