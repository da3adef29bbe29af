import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { objectiveFields } from './create-objective.ts'

/** A changed objective. Its squad and its cycle never change. */
export const editObjectiveInput = z.strictObject({
  objectiveId: idField,
  expectedVersion: versionField,
  ...objectiveFields,
  reason: z.nullable(sentenceField),
})
export type EditObjective = z.infer<typeof editObjectiveInput>
