import * as z from 'zod/mini'
import { dayField, idField, textField, titleField } from '#domain/fields'

/** From 1, a hunch, to 5, the company stands on it. */
export const convictionField = z.int().check(z.minimum(1), z.maximum(5))

/** Years that a belief is about; both belong to it. */
export const horizonField = z
  .strictObject({
    from: z.int().check(z.minimum(1900), z.maximum(2999)),
    to: z.int().check(z.minimum(1900), z.maximum(2999)),
  })
  .check(z.refine(({ from, to }) => from <= to, { error: 'belief.horizon_reversed', path: ['to'] }))

export const beliefFields = {
  /** "We believe …" */
  statement: titleField,
  because: textField,
  conviction: z.nullable(convictionField),
  horizon: z.nullable(horizonField),
  reviewOn: z.nullable(dayField),
}

/** A new belief of the company, held by its council. */
export const createBeliefInput = z.strictObject({ ...beliefFields, goalIds: z.array(idField).check(z.maxLength(20)) })
export type CreateBelief = z.infer<typeof createBeliefInput>
