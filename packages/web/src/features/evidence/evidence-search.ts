import { EVIDENCE_KINDS } from '@polyrhythm/domain/evidence/evidence'
import { EVIDENCE_FILTERS } from '@polyrhythm/domain/evidence/list-evidence'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'

/** What the address of the list says. Whatever it says wrongly, it does not say. */
export const evidenceSearch = z.object({
  show: otherwise(z.optional(z.enum(EVIDENCE_FILTERS)), undefined),
  /** Opens the dialog that writes one. */
  add: otherwise(z.optional(z.enum(EVIDENCE_KINDS)), undefined),
})
export type EvidenceSearch = z.infer<typeof evidenceSearch>
