export type RankedBet = {
  readonly id: string
  /** Its rank on the company's board; null when it stands on another board or on none. */
  readonly companyRank: number | null
}
/** `from` supports `to`. */
export type Support = { readonly from: string; readonly to: string }

export type EffectiveRank = {
  readonly rule: 'RK4'
  readonly rank: number /** The bet whose rank it is. */
  readonly through: string
}

/**
 * The best company rank among a bet and all it reaches by *supports*. A bet that is in no result is unranked, and never
 * wins or loses a comparison. Circles of support are followed once.
 *
 * @see SPEC.md RK4, decision 18
 */
export const effectiveRanksOf = (
  bets: readonly RankedBet[],
  supports: readonly Support[],
): ReadonlyMap<string, EffectiveRank> => {
  const supporters = Map.groupBy(supports, ({ to }) => to)
  const ranks = new Map<string, EffectiveRank>()
  for (const { id, companyRank } of bets.toSorted(byCompanyRank)) {
    if (companyRank !== null) spread(id, { rule: 'RK4', rank: companyRank, through: id }, supporters, ranks)
  }
  return ranks
}

// Best ranks go first, so whoever already has one has a better one.
const spread = (
  start: string,
  rank: EffectiveRank,
  supporters: ReadonlyMap<string, readonly Support[]>,
  ranks: Map<string, EffectiveRank>,
): void => {
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ranks.has(id)) continue
    ranks.set(id, rank)
    open.push(...(supporters.get(id) ?? []).map(({ from }) => from))
  }
}

const byCompanyRank = (a: RankedBet, b: RankedBet): number =>
  (a.companyRank ?? Number.POSITIVE_INFINITY) - (b.companyRank ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1)
