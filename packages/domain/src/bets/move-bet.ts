import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'
import { COLUMNS } from './bet.ts'
import { afterField } from './create-bet.ts'
import { entryField } from './enter-now.ts'

/** A bet's new place, relative to another bet, and why. No move without a reason. */
export const moveBetInput = z.strictObject({
  boardId: idField,
  betId: idField,
  column: z.enum(COLUMNS),
  after: afterField,
  reason: sentenceField,
  /** What it brings along when it enters Now; null for every other move. */
  entry: z.nullable(entryField),
})
export type MoveBetCommand = z.infer<typeof moveBetInput>
