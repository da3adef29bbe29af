import * as z from 'zod/mini'
import { type Day } from '#domain/cycles/day'
import { dayField, idField, numberField, textField } from '#domain/fields'
import { invalid, type Refusal } from '#domain/refusals'
import { ok, refuse, type Result } from '#domain/result'
import type { GoalState } from './goal.ts'

/** What a goal's number was on a day. */
export const recordReadingInput = z.strictObject({
  goalId: idField,
  value: numberField,
  observedOn: dayField,
  note: textField,
})
export type RecordReading = z.infer<typeof recordReadingInput>

/**
 * Whether a reading may be written down: of a goal that still runs, and of a day that has come.
 *
 * @see SPEC.md GL5
 */
export const decideReading = (
  { observedOn }: Pick<RecordReading, 'observedOn'>,
  goal: { readonly state: GoalState },
  today: Day,
): Result<null, Refusal> => {
  if (goal.state !== 'active') return refuse({ code: 'too_late', rule: 'goal.ended' })
  return observedOn > today ? refuse(invalid('observedOn', 'reading.future')) : ok(null)
}
