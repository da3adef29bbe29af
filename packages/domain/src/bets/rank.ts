import { ok, refuse, type Result } from '#domain/result'
import { type Column, COLUMNS } from './bet.ts'

/** One bet on a board, as stored: ranks are dense 1…n over the whole board, Now before Next before Later. */
export type Place = { readonly bet: string; readonly column: Column; readonly rank: number }

/** Where a bet shall stand: right after another bet of that column, or at its top. */
export type Move = { readonly bet: string; readonly column: Column; readonly after: string }

/** The word for the first position of a column. */
export const TOP = 'top'

export type RankRefusal = { readonly code: 'rank.not_on_board' | 'rank.neighbour_elsewhere' | 'rank.after_itself' }

export type Moved = {
  readonly rule: 'RK2'
  readonly order: readonly Place[]
  /** Null when the bet is new on the board. */
  readonly from: Place | null
  readonly to: Place
  readonly isUnchanged: boolean
}

/**
 * The board after one move. Every other bet keeps its column and its order among the others, so two moves that were
 * made side by side both survive.
 *
 * @returns refused when the neighbour is not in that column (any more); the screen then shows the board as it is
 * @see SPEC.md RK1–RK2, decision 18
 */
export const moveBet = (board: readonly Place[], move: Move): Result<Moved, RankRefusal> => {
  if (!board.some(({ bet }) => bet === move.bet)) return refuse({ code: 'rank.not_on_board' })
  return placeBet(board, move)
}

/** Like `moveBet`, for a bet that has no place yet. */
export const placeBet = (board: readonly Place[], { bet, column, after }: Move): Result<Moved, RankRefusal> => {
  if (after === bet) return refuse({ code: 'rank.after_itself' })
  const from = board.find((place) => place.bet === bet) ?? null
  const columns = new Map(COLUMNS.map((name) => [name, betsIn(board, name).filter((other) => other !== bet)]))
  const wanted = columns.get(column) ?? []
  const position = after === TOP ? 0 : wanted.indexOf(after) + 1
  if (after !== TOP && position === 0) return refuse({ code: 'rank.neighbour_elsewhere' })
  columns.set(column, wanted.toSpliced(position, 0, bet))
  const order = numbered(columns)
  const to = order.find((place) => place.bet === bet) ?? { bet, column, rank: 1 }
  return ok({ rule: 'RK2', order, from, to, isUnchanged: from?.rank === to.rank && from.column === to.column })
}

/**
 * The board without one bet, renumbered.
 *
 * @see SPEC.md RK1
 */
export const takeOff = (board: readonly Place[], bet: string): readonly Place[] =>
  numbered(new Map(COLUMNS.map((name) => [name, betsIn(board, name).filter((other) => other !== bet)])))

/**
 * True when ranks are 1…n without gap or tie and no bet stands above one of an earlier column.
 *
 * @see SPEC.md RK1
 */
export const isDense = (board: readonly Place[]): boolean => {
  const sorted = board.toSorted((a, b) => a.rank - b.rank)
  return sorted.every((place, index) => {
    const before = sorted[index - 1]
    return (
      place.rank === index + 1 &&
      (before === undefined || COLUMNS.indexOf(before.column) <= COLUMNS.indexOf(place.column))
    )
  })
}

/**
 * How full Now is. Entering it above the limit asks what leaves it; it is asked, not forbidden.
 *
 * @see SPEC.md RK3
 */
export const nowLoadOf = (board: readonly Place[], limit: number) => {
  const count = board.filter(({ column }) => column === 'now').length
  return { rule: 'RK3', count, limit, isOver: count > limit } as const
}

const betsIn = (board: readonly Place[], column: Column): string[] =>
  board
    .filter((place) => place.column === column)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ bet }) => bet)

const numbered = (columns: ReadonlyMap<Column, readonly string[]>): Place[] =>
  COLUMNS.flatMap((column) => (columns.get(column) ?? []).map((bet) => ({ bet, column }))).map((place, index) => ({
    ...place,
    rank: index + 1,
  }))
