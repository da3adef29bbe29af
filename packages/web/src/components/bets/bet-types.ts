import type { ApiOutputs } from '#web/lib/api-types.ts'

export type BoardData = ApiOutputs['boards']['get']
/** A bet as its card shows it. */
export type BetView = BoardData['bets'][number]
export type BoardMove = BoardData['moves'][number]
/** A bet with its argument, its contributions, its moves and its questions. */
export type BetPageData = ApiOutputs['bets']['get']
export type Contribution = BetPageData['contributions'][number]
export type Argument = BetPageData['argument']
