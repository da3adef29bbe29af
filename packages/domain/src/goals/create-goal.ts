import * as z from 'zod/mini'
import { dayField, idField, numberField, storable, textField, titleField, unitField } from '#domain/fields'
import { GOAL_KINDS } from './goal.ts'

const METRIC_MAX = 200

export const goalFields = {
  title: titleField,
  /** Why this one. */
  why: textField,
  /** What is counted, in words. */
  metric: storable.check(z.trim(), z.maxLength(METRIC_MAX)),
  unit: unitField,
  baseline: z.nullable(numberField),
  target: z.nullable(numberField),
  dueOn: z.nullable(dayField),
}

/** Ids of the beliefs that aim at it. */
export const goalBeliefsField = z.array(idField).check(z.maxLength(100))

/** A new goal of the company, or its one north star. */
export const createGoalInput = z.strictObject({
  kind: z.enum(GOAL_KINDS),
  ...goalFields,
  beliefIds: goalBeliefsField,
})
export type CreateGoal = z.infer<typeof createGoalInput>
