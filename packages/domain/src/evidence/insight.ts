import * as z from 'zod/mini'
import { idField, sentenceField, textField, titleField, versionField } from '#domain/fields'
import { speaksOfField } from './speaks-of.ts'

/** What data mean: an explanation that says why. */
export const insightFields = z.strictObject({ statement: titleField, detail: textField })
export type InsightFields = z.infer<typeof insightFields>

/** A new insight, the data it was drawn from, and what it speaks of if that is known. */
export const addInsightInput = z.strictObject({
  statement: titleField,
  detail: textField,
  fromIds: z.array(idField).check(z.maxLength(20)),
  speaksOf: z.nullable(speaksOfField),
})
export type AddInsight = z.infer<typeof addInsightInput>

export const editInsightInput = z.strictObject({
  insightId: idField,
  expectedVersion: versionField,
  statement: titleField,
  detail: textField,
  reason: z.nullable(sentenceField),
})
export type EditInsight = z.infer<typeof editInsightInput>
