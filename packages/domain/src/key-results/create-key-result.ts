import * as z from 'zod/mini'
import { dayField, idField, numberField, titleField, unitField } from '#domain/fields'
import { MEASURE_KINDS, measureFrom } from './measure.ts'

/** A measure as a form holds it; what its kind does not use is null. */
export const measureField = z
  .strictObject({
    kind: z.enum(MEASURE_KINDS),
    baseline: z.nullable(numberField),
    baselineDueOn: z.nullable(dayField),
    target: z.nullable(numberField),
    low: z.nullable(numberField),
    high: z.nullable(numberField),
  })
  .check((context) => {
    const made = measureFrom(context.value)
    if (!made.ok) context.issues.push({ code: 'custom', message: made.refusal.code, input: context.value })
  })

export const keyResultFields = {
  title: titleField,
  measure: measureField,
  unit: unitField,
  /** The cycle's end when null. */
  dueOn: z.nullable(dayField),
  /** From which week of the cycle its number says something; null = from the first. */
  readableFromWeek: z.nullable(z.int().check(z.minimum(1), z.maximum(53))),
}

/** A new key result under an objective; its squad is the objective's squad. */
export const createKeyResultInput = z.strictObject({ objectiveId: idField, ...keyResultFields })
export type CreateKeyResult = z.infer<typeof createKeyResultInput>
