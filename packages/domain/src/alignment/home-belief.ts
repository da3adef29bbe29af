import { byKey } from '#domain/keys/by-key'
import { type AlignmentGraph, type Named } from './graph.ts'

export type BeliefsOfBet = {
  readonly rule: 'AL7'
  /** Under which belief the bet is drawn; null when neither it nor any bet it supports stands on one. */
  readonly home: Named | null
  /** True when the home is the belief of a bet that this one supports. */
  readonly isInherited: boolean
  /** The other beliefs it stands on by its own evidence. */
  readonly others: readonly Named[]
}

/**
 * The one belief under which a bet is drawn, so that no bet appears twice: the first of its own by key, else the first
 * belief of the nearest bet that it supports.
 *
 * @see SPEC.md AL7, decision 19 (a bet inherits beliefs through *supports*)
 */
export const beliefsOfBets = ({
  beliefs,
  bets,
  standsOn,
  supports,
}: AlignmentGraph): ReadonlyMap<string, BeliefsOfBet> => {
  const rank = new Map(beliefs.toSorted(byKey).map((belief, index) => [belief.id, { belief, index }]))
  const own = new Map<string, Named[]>()
  for (const [betId, edges] of Map.groupBy(standsOn, ({ betId }) => betId)) {
    const known = [...new Set(edges.map(({ beliefId }) => beliefId))].flatMap((id) => rank.get(id) ?? [])
    own.set(
      betId,
      known.toSorted((a, b) => a.index - b.index).map(({ belief }) => belief),
    )
  }
  const supported = Map.groupBy(supports, ({ betId }) => betId)
  const beliefsOf = (betId: string): BeliefsOfBet => {
    const [home, ...others] = own.get(betId) ?? []
    if (home !== undefined) return { rule: 'AL7', home, isInherited: false, others }
    const found = inherited(betId, own, supported)
    return { rule: 'AL7', home: found, isInherited: found !== null, others: [] }
  }
  return new Map(bets.map(({ id }) => [id, beliefsOf(id)]))
}

const inherited = (
  betId: string,
  own: ReadonlyMap<string, readonly Named[]>,
  supported: ReadonlyMap<string, readonly { readonly supportedBetId: string }[]>,
): Named | null => {
  const seen = new Set([betId])
  let ring = [betId]
  while (ring.length > 0) {
    ring = ring
      .flatMap((id) => (supported.get(id) ?? []).map(({ supportedBetId }) => supportedBetId))
      .filter((id) => !seen.has(id))
    for (const id of ring) seen.add(id)
    const found = ring.flatMap((id) => (own.get(id) ?? []).slice(0, 1)).toSorted(byKey)[0]
    if (found !== undefined) return found
  }
  return null
}
