import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import type { MemberId } from '@polyrhythm/domain/ids'

type BetSays = Pick<
  CreateBet,
  | 'sponsorId'
  | 'roadManagerId'
  | 'odds'
  | 'appetite'
  | 'decideOn'
  | 'killCriteria'
  | 'assumptions'
  | 'guardrails'
  | 'tags'
  | 'metric'
>

/** What a form says of a bet, as its columns. People are checked by their foreign keys. */
export const betColumns = ({ sponsorId, roadManagerId, metric, ...says }: BetSays) => ({
  odds: says.odds,
  appetite: says.appetite,
  decideOn: says.decideOn,
  killCriteria: says.killCriteria,
  assumptions: says.assumptions,
  guardrails: says.guardrails,
  tags: [...new Set(says.tags)],
  sponsorId: sponsorId as MemberId | null,
  roadManagerId: roadManagerId as MemberId | null,
  metricName: metric?.name ?? '',
  metricUnit: metric?.unit ?? '',
  metricBaseline: metric?.baseline ?? null,
  metricTarget: metric?.target ?? null,
  metricDueOn: metric?.dueOn ?? null,
})
