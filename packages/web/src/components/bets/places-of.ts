import type { Place } from '@polyrhythm/domain/bets/rank'
import type { BoardData } from './bet-types.ts'

/** A board as the rules of rank see it. */
export const placesOf = (bets: BoardData['bets']): Place[] =>
  bets.flatMap(({ id, place }) => (place === null ? [] : [{ bet: id, column: place.column, rank: place.rank }]))
