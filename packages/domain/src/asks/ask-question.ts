import * as z from 'zod/mini'
import { clientIdField, dayField, idField, saidField } from '#domain/fields'

export const ASK_KINDS = ['question', 'proposal', 'help', 'dependency', 'offer'] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** A question to a squad, or to whoever owns a bet. Anybody may ask anybody. */
export const askQuestionInput = z.strictObject({
  askId: clientIdField,
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('squad'), squadId: idField }),
    z.strictObject({ kind: z.literal('bet'), betId: idField }),
  ]),
  /** What it is about: an objective, a key result, a bet, a link's end. */
  aboutId: z.exactOptional(idField),
  text: saidField,
  neededBy: z.exactOptional(dayField),
})
export type AskQuestion = z.infer<typeof askQuestionInput>
