/** Below so many rankings nobody reads how a council ranks: two people could read each other. */
export const VOTERS_MIN = 3

/** What all rankings together say of one bet. */
export type Tally = {
  readonly bet: string
  /** By Borda: of n bets, the r-th of a ranking gets n − r. */
  readonly points: number
  /** The ranks nearest to the first and to the last that somebody gave it. */
  readonly best: number
  readonly worst: number
}

/** One bet on the board and in the eyes of its council. Ranks count from 1. */
export type Dissent = Tally & {
  readonly rule: 'DS3'
  readonly boardRank: number
  /** Bets with as many points share a rank. */
  readonly councilRank: number
  /** By how many ranks the council would have it higher (above 0) or lower (below 0). */
  readonly shift: number
}

/**
 * One ranking of all that can be ranked: what it names in its order, then the rest in the order of the board. What has left
 * the ballot meanwhile is passed over.
 *
 * @param ballot the bets in Now and Next, in the order of the board
 * @see SPEC.md DS1, DS4
 */
export const completed = (ballot: readonly string[], ranking: readonly string[]): readonly string[] => {
  const named = ranking.filter((bet) => ballot.includes(bet))
  return [...named, ...ballot.filter((bet) => !named.includes(bet))]
}

/**
 * What rankings say together. poly.dissent_of does the same where nobody may read the rankings themselves.
 *
 * @returns in the order of the ballot; nothing when no ranking names any of its bets
 * @see SPEC.md DS2–DS4
 */
export const tallyOf = (ballot: readonly string[], rankings: readonly (readonly string[])[]): readonly Tally[] => {
  const counted = rankings.filter((ranking) => ranking.some((bet) => ballot.includes(bet)))
  if (counted.length === 0) return []
  const orders = counted.map((ranking) => completed(ballot, ranking))
  return ballot.map((bet) => {
    const ranks = orders.map((order) => order.indexOf(bet) + 1)
    const points = ranks.reduce((sum, rank) => sum + ballot.length - rank, 0)
    return { bet, points, best: Math.min(...ranks), worst: Math.max(...ranks) }
  })
}

/**
 * The order of the board beside that of its council, the council's first.
 *
 * @param ballot in the order of the board; @param tallies one for each of its bets
 * @see SPEC.md DS2, DS3
 */
export const dissentOf = (ballot: readonly string[], tallies: readonly Tally[]): readonly Dissent[] =>
  tallies
    .map((tally) => {
      const boardRank = ballot.indexOf(tally.bet) + 1
      const councilRank = 1 + tallies.filter(({ points }) => points > tally.points).length
      return { rule: 'DS3' as const, ...tally, boardRank, councilRank, shift: boardRank - councilRank }
    })
    .toSorted((a, b) => a.councilRank - b.councilRank || a.boardRank - b.boardRank)
