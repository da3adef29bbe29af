import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { BetView } from './bet-types.ts'
import { missingOf } from './missing-words.ts'

/** What a bet that exists lacks before it enters Now. */
export const missingOfBet = (
  bet: Pick<BetView, 'sponsor' | 'roadManager' | 'killCriteria' | 'decideOn' | 'metric' | 'beliefs'>,
): readonly MissingForNow[] =>
  missingOf({
    sponsorId: bet.sponsor?.id ?? null,
    roadManagerId: bet.roadManager?.id ?? null,
    killCriteria: bet.killCriteria,
    decideOn: bet.decideOn,
    metric: bet.metric,
    beliefCount: bet.beliefs.length,
  })
