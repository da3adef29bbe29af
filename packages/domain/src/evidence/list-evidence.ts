import * as z from 'zod/mini'
import type { EvidenceKind } from './evidence.ts'

/** What the list of evidence shows; all of it when nothing is chosen. */
export const EVIDENCE_FILTERS = ['data', 'insights', 'stale'] as const
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number]

export const exportEvidenceInput = z.strictObject({ show: z.nullable(z.enum(EVIDENCE_FILTERS)) })
export type ExportEvidence = z.infer<typeof exportEvidenceInput>

/** Whether a line of the list is shown; the screen and its file ask the same. */
export const isShown = (
  { kind, isStale }: { readonly kind: EvidenceKind; readonly isStale: boolean },
  show: EvidenceFilter | null,
): boolean => {
  if (show === null) return true
  return show === 'stale' ? isStale : kind === (show === 'data' ? 'data' : 'insight')
}
