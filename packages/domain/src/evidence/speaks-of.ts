import * as z from 'zod/mini'
import { idField, sentenceField, storable, SENTENCE_MAX, versionField } from '#domain/fields'
import { STANCES } from './evidence.ts'

/** Why it speaks for or against: one line of up to 500 characters, may be empty. */
export const evidenceNoteField = storable.check(z.trim(), z.maxLength(SENTENCE_MAX))

/** What evidence speaks of, and which way. */
export const speaksOfField = z.strictObject({ targetId: idField, stance: z.enum(STANCES), note: evidenceNoteField })

/** Lets a data point or an insight that exists speak of an insight, a belief or a bet. */
export const connectEvidenceInput = z.strictObject({
  sourceId: idField,
  targetId: idField,
  stance: z.enum(STANCES),
  note: evidenceNoteField,
})
export type ConnectEvidence = z.infer<typeof connectEvidenceInput>

/** Takes evidence back and says why; it stays in the history. */
export const withdrawEvidenceInput = z.strictObject({
  edgeId: idField,
  expectedVersion: versionField,
  reason: sentenceField,
})
export type WithdrawEvidence = z.infer<typeof withdrawEvidenceInput>
