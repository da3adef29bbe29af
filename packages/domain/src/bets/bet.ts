export const COLUMNS = ['now', 'next', 'later'] as const
/** When a bet is worked on; the order of the columns is the order of the ranks. */
export type Column = (typeof COLUMNS)[number]

export const STAGES = ['think', 'build', 'ship', 'tweak'] as const
export type Stage = (typeof STAGES)[number]

export const BET_STATES = ['draft', 'pitched', 'on_board', 'paused', 'declined', 'closed'] as const
export type BetState = (typeof BET_STATES)[number]

export const OUTCOMES = ['won', 'lost', 'inconclusive', 'superseded', 'stopped_for_focus'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const BET_HEALTHS = ['on_track', 'at_risk', 'off_track', 'unknown'] as const
export type BetHealth = (typeof BET_HEALTHS)[number]
