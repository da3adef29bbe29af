/** How a value came about, the strongest first. */
export const QUALITIES = ['measured', 'sampled', 'anecdotal'] as const
export type Quality = (typeof QUALITIES)[number]

export const STANCES = ['supports', 'contradicts'] as const
export type Stance = (typeof STANCES)[number]

/** What people write down as evidence. */
export const EVIDENCE_KINDS = ['data', 'insight'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What evidence speaks of. */
export const EVIDENCE_TARGETS = ['insight', 'belief', 'bet'] as const
export type EvidenceTarget = (typeof EVIDENCE_TARGETS)[number]

/**
 * Whether a piece of evidence of this kind may speak of a thing of that kind.
 *
 * @see SPEC.md EV1
 */
export const maySpeakOf = (source: EvidenceKind, target: EvidenceTarget): boolean =>
  source === 'data' || target !== 'insight'

export const isEvidenceKind = (kind: string): kind is EvidenceKind => EVIDENCE_KINDS.some((each) => each === kind)
