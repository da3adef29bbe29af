import type { EvidenceTarget, Stance } from '@polyrhythm/domain/evidence/evidence'

/** What evidence is written or chosen for. */
export type EvidenceTargetView = { readonly id: string; readonly key: string; readonly kind: EvidenceTarget }

export type SpeaksOfValues = { stance: Stance; note: string }
export const emptySpeaksOf: SpeaksOfValues = { stance: 'supports', note: '' }

/** As a command says it: nothing where it speaks of nothing yet. */
export const speaksOf = (of: EvidenceTargetView | undefined, { stance, note }: SpeaksOfValues) =>
  of === undefined ? null : { targetId: of.id, stance, note }
