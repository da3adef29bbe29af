import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { betFields } from './create-bet.ts'

/** A changed bet. Its place is changed by `moveBetInput` only. */
export const editBetInput = z.strictObject({
  betId: idField,
  expectedVersion: versionField,
  ...betFields,
  reason: z.nullable(sentenceField),
})
export type EditBet = z.infer<typeof editBetInput>
