import type { Column } from '#domain/bets/bet'
import type { LinkKind, LinkTarget, LinkWeight } from '#domain/links/link'
import type { LinkState } from '#domain/links/link-state'
import type { Basis } from '#domain/objectives/objective'

export type Named = { readonly id: string; readonly key: string; readonly title: string }

export type BetInGraph = Named & {
  /** Null when it has no place on a board, for example because it is closed. */
  readonly place: { readonly boardId: string; readonly column: Column; readonly rank: number } | null
  /** RK4; null = unranked. */
  readonly effectiveRank: number | null
  /** The goals it aims at, the primary one first. */
  readonly goalIds: readonly string[]
}
export type ObjectiveInGraph = Named & {
  readonly squadId: string
  readonly basis: Basis
  readonly reason: string | null
}
export type KeyResultInGraph = Named & { readonly objectiveId: string }
export type LinkInGraph = {
  readonly id: string
  readonly objectiveId: string
  readonly target: { readonly kind: LinkTarget; readonly id: string }
  readonly kind: LinkKind
  readonly weight: LinkWeight
  readonly state: LinkState
}

/** What stands in one cycle of one organisation, flat: rows as they come from the database, in any order. */
export type AlignmentGraph = {
  readonly beliefs: readonly Named[]
  readonly goals: readonly Named[]
  readonly bets: readonly BetInGraph[]
  readonly objectives: readonly ObjectiveInGraph[]
  readonly keyResults: readonly KeyResultInGraph[]
  /** Which beliefs a bet stands on by its own evidence. */
  readonly standsOn: readonly { readonly betId: string; readonly beliefId: string }[]
  /** Which bets a bet supports. */
  readonly supports: readonly { readonly betId: string; readonly supportedBetId: string }[]
  readonly links: readonly LinkInGraph[]
}
