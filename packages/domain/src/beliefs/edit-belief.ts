import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { beliefFields } from './create-belief.ts'

/** A changed belief; the reason is kept with the version. */
export const editBeliefInput = z.strictObject({
  beliefId: idField,
  expectedVersion: versionField,
  ...beliefFields,
  reason: z.nullable(sentenceField),
})
export type EditBelief = z.infer<typeof editBeliefInput>
