import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { keyResultFields } from './create-key-result.ts'

/** A changed key result, always with a reason: a moved target is drawn on the chart. */
export const editKeyResultInput = z.strictObject({
  keyResultId: idField,
  expectedVersion: versionField,
  ...keyResultFields,
  reason: sentenceField,
})
export type EditKeyResult = z.infer<typeof editKeyResultInput>
