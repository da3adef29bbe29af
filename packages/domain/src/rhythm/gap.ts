/** What may be missing, in the order in which it is shown; each with the rule by which it is found. */
export const GAP_RULES = {
  unsupported: 'GP1',
  thin: 'GP2',
  no_belief: 'GP3',
  no_insight: 'GP3',
  premise_shaken: 'GP4',
  belief_challenged: 'GP5',
  review_due: 'GP5',
  belief_without_bet: 'GP6',
  stale_link: 'GP7',
  unanswered: 'GP8',
  question_open: 'GP9',
  unlinked: 'GP10',
} as const
export type GapKind = keyof typeof GAP_RULES

export const isGapKind = (word: string): word is GapKind => Object.hasOwn(GAP_RULES, word)
export const GAP_KINDS: readonly GapKind[] = Object.keys(GAP_RULES).filter(isGapKind)

/** A thing that something is missing at. */
export type GapItem = {
  readonly kind: 'bet' | 'belief' | 'objective'
  readonly id: string
  /** What the other end is: the belief that shakes, the target of the link; by id. */
  readonly about: string | null
  /** For how many days it has been so, where that is known. */
  readonly days: number | null
}
export type Gap = {
  readonly kind: GapKind
  readonly rule: (typeof GAP_RULES)[GapKind]
  readonly items: readonly GapItem[]
}
