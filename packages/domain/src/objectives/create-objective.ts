import * as z from 'zod/mini'
import { idField, sentenceField, textField, titleField } from '#domain/fields'
import { AMBITIONS, BASES } from './objective.ts'

export const objectiveFields = {
  title: titleField,
  why: textField,
  ambition: z.enum(AMBITIONS),
  basis: z.enum(BASES),
  /** Why it stands on something other than a bet; makes it independent by choice (AL5). */
  basisReason: z.nullable(sentenceField),
}

/** A new objective of exactly one squad in exactly one cycle. */
export const createObjectiveInput = z.strictObject({ squadId: idField, cycleId: idField, ...objectiveFields })
export type CreateObjective = z.infer<typeof createObjectiveInput>
