import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'
import { PREMISE_ANSWERS } from './premise.ts'

/** What follows for a bet or an objective from a belief that shakes. */
export const answerPremiseInput = z.strictObject({
  premiseId: idField,
  subjectId: idField,
  answer: z.enum(PREMISE_ANSWERS),
  reason: sentenceField,
})
export type AnswerPremise = z.infer<typeof answerPremiseInput>
