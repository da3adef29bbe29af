import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'

/** The squad takes its link back and says why; the link stays in the history. */
export const withdrawLinkInput = z.strictObject({
  linkId: idField,
  expectedVersion: versionField,
  reason: sentenceField,
})
export type WithdrawLink = z.infer<typeof withdrawLinkInput>
