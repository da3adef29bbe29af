import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'
import { COLUMNS } from './bet.ts'
import { afterField } from './create-bet.ts'

/** A bet's new place, relative to another bet, and why. No move without a reason. */
export const moveBetInput = z.strictObject({
  boardId: idField,
  betId: idField,
  column: z.enum(COLUMNS),
  after: afterField,
  reason: sentenceField,
})
export type MoveBetCommand = z.infer<typeof moveBetInput>
