import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'

/** A bet leaves its board for a while, or is said no to. What stands on no board yet can only be declined. */
export const takeOffInput = z.strictObject({
  betId: idField,
  to: z.enum(['paused', 'declined']),
  reason: sentenceField,
})
export type TakeOff = z.infer<typeof takeOffInput>
