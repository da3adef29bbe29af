import { COLUMNS, type Column } from '@polyrhythm/domain/bets/bet'
import { type Move, moveBet, type Place, placeBet, TOP } from '@polyrhythm/domain/bets/rank'

export type Step = 'up' | 'down' | 'earlier' | 'later'

/** Where a bet would stand on the board as it is now. */
export type Placed = {
  readonly order: readonly Place[]
  readonly from: Place | null
  readonly to: Place
  readonly isUnchanged: boolean
}

/** The board with one move that nobody has sent yet; null when the neighbour has meanwhile gone elsewhere. */
export const previewMove = (places: readonly Place[], move: Move): Placed | null => {
  const isKnown = places.some(({ bet }) => bet === move.bet)
  const moved = isKnown ? moveBet(places, move) : placeBet(places, move)
  return moved.ok ? moved.value : null
}

/**
 * The move that one key press means: up and down inside the column; to an earlier column at its end, to a later one at its
 * top, so that the rank changes as little as possible.
 *
 * @param places the board as it is shown, earlier steps included
 * @returns null at the edge of the board
 */
export const stepOf = (places: readonly Place[], bet: string, step: Step): Move | null => {
  const place = places.find((each) => each.bet === bet)
  if (place === undefined) return null
  if (step === 'earlier' || step === 'later') {
    const column = COLUMNS[COLUMNS.indexOf(place.column) + (step === 'earlier' ? -1 : 1)]
    if (column === undefined) return null
    return { bet, column, after: step === 'later' ? TOP : (betsIn(places, column).at(-1) ?? TOP) }
  }
  const others = betsIn(places, place.column)
  const index = others.indexOf(bet)
  if (step === 'up') return index === 0 ? null : { bet, column: place.column, after: others[index - 2] ?? TOP }
  const next = others[index + 1]
  return next === undefined ? null : { bet, column: place.column, after: next }
}

/** The move that a drop means: between two bets of a column, or into an empty one. */
export const dropOf = (
  places: readonly Place[],
  bet: string,
  column: Column,
  target: { readonly bet: string; readonly position: 'before' | 'after' } | null,
): Move => {
  const others = betsIn(places, column).filter((other) => other !== bet)
  if (target === null) return { bet, column, after: others.at(-1) ?? TOP }
  const wanted = target.bet === bet ? (others[betsIn(places, column).indexOf(bet)] ?? null) : target.bet
  if (wanted === null) return { bet, column, after: others.at(-1) ?? TOP }
  if (target.position === 'after' && target.bet !== bet) return { bet, column, after: wanted }
  return { bet, column, after: others[others.indexOf(wanted) - 1] ?? TOP }
}

/** The move that puts a bet back to where it stands. */
export const moveBackOf = (places: readonly Place[], bet: string): Move | null => {
  const place = places.find((each) => each.bet === bet)
  if (place === undefined) return null
  const others = betsIn(places, place.column)
  return { bet, column: place.column, after: others[others.indexOf(bet) - 1] ?? TOP }
}

/** The bets of a column, first rank first. */
export const betsIn = (places: readonly Place[], column: Column): string[] =>
  places
    .filter((place) => place.column === column)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ bet }) => bet)

/** The same move where its neighbour is the bet that leaves: after whatever stood before that one. */
export const besideLeaving = (places: readonly Place[], move: Move, leaves: string): Move => {
  if (move.after !== leaves) return move
  const column = betsIn(places, move.column).filter((bet) => bet !== move.bet)
  return { ...move, after: column[column.indexOf(leaves) - 1] ?? TOP }
}
