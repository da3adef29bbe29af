import * as z from 'zod/mini'
import { idField, saidField, versionField } from '#domain/fields'

/** The answer of somebody the question went to. An answer changes nothing else. */
export const answerAskInput = z.strictObject({ askId: idField, expectedVersion: versionField, text: saidField })
export type AnswerAsk = z.infer<typeof answerAskInput>
