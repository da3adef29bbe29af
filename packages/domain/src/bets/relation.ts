/**
 * What a bet is to another one, from its own side: B-12 supports, depends on, conflicts with, supersedes, was split from or
 * assumes B-7; or it was written by somebody who had seen a closed one, and says how it differs.
 */
export const BET_RELATIONS = [
  'supports_bet',
  'depends_on',
  'conflicts',
  'supersedes',
  'split_from',
  'assumes',
  'differs_from',
] as const
export type BetRelation = (typeof BET_RELATIONS)[number]
