import type { Column } from '#domain/bets/bet'
import type { Support } from '#domain/bets/effective-rank'
import type { Day } from '#domain/cycles/day'
import type { LinkTarget, LinkWeight } from '#domain/links/link'
import type { LinkState } from '#domain/links/link-state'

/** What gaps are found in; everything by id. */
export type GapFacts = {
  readonly today: Day
  /** Those that have a place on a board. */
  readonly bets: readonly { readonly id: string; readonly column: Column }[]
  readonly beliefs: readonly { readonly id: string; readonly state: string; readonly reviewOn: Day | null }[]
  /** What speaks for a bet, declared and not withdrawn. */
  readonly grounds: readonly { readonly betId: string; readonly kind: 'belief' | 'insight'; readonly id: string }[]
  readonly supports: readonly Support[]
  /** Of objectives that have not ended; none that was withdrawn. */
  readonly links: readonly GapLink[]
  /** Those that run now. */
  readonly objectives: readonly { readonly id: string; readonly isIndependentByChoice: boolean }[]
  /** Who has said already what follows from the newest shake of a belief. */
  readonly premiseAnswers: readonly { readonly beliefId: string; readonly subjectId: string }[]
}

export type GapLink = {
  readonly objectiveId: string
  readonly squadId: string
  readonly target: { readonly kind: LinkTarget; readonly id: string }
  readonly weight: LinkWeight
  readonly state: Exclude<LinkState, 'withdrawn'>
  /** Since when somebody is silent: the target's owner about what was declared, the squad about what was questioned; else null. */
  readonly waitsSince: Day | null
}
