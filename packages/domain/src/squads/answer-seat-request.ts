import * as z from 'zod/mini'
import { idField } from '#domain/fields'

export const answerSeatRequestInput = z.strictObject({ requestId: idField, verdict: z.enum(['accepted', 'declined']) })
export type AnswerSeatRequest = z.infer<typeof answerSeatRequestInput>
