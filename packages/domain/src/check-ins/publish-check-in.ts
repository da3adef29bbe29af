import * as z from 'zod/mini'
import { canonicalText } from '#domain/canonical'
import { clientIdField, dayField, idField, numberField, sentenceField, textField } from '#domain/fields'
import { weekdayOf } from '#domain/cycles/day'
import { STATUSES } from '#domain/key-results/suggest-status'
import { CONFIDENCE_MAX, CONFIDENCE_MIN } from './confidence.ts'

/** How many key results one check-in may speak of. */
export const VALUES_MAX = 100

export const weekOfField = dayField.check(
  z.refine((of) => weekdayOf(of) === 1, { error: 'check_in.week_not_a_monday' }),
)

export const checkInValueField = z.strictObject({
  keyResultId: idField,
  value: numberField,
  confidence: z.int().check(z.minimum(CONFIDENCE_MIN), z.maximum(CONFIDENCE_MAX)),
  status: z.enum(STATUSES),
  note: z.exactOptional(textField),
  /** Where one can see that a milestone is done. */
  evidence: z.exactOptional(textField),
  /** When the value was read; the day of publishing in the squad's zone when absent. */
  observedOn: z.exactOptional(dayField),
})

/** One check-in of a squad: a client-made id, 1…n values, and up to four words about the week. */
export const publishCheckInInput = z.strictObject({
  checkInId: clientIdField,
  squadId: idField,
  cycleId: idField,
  /** The Monday of the week it speaks of. */
  weekOf: weekOfField,
  values: z
    .array(checkInValueField)
    .check(z.minLength(1), z.maxLength(VALUES_MAX), z.refine(areDistinct, { error: 'check_in.key_result_twice' })),
  p1s: z.exactOptional(z.array(sentenceField).check(z.maxLength(3))),
  stoppedUs: z.exactOptional(textField),
  nextWeeks: z.exactOptional(textField),
  learning: z.exactOptional(textField),
  correctsId: z.exactOptional(idField),
})
export type PublishCheckIn = z.infer<typeof publishCheckInInput>

/**
 * The text whose digest says whether two submissions under one id are the same. The order of fields and of values does not matter.
 *
 * @see SPEC.md CI1–CI2, decision 16
 */
export const checkInDigestText = (command: PublishCheckIn): string =>
  canonicalText({ ...command, values: command.values.toSorted((a, b) => (a.keyResultId < b.keyResultId ? -1 : 1)) })

function areDistinct(values: readonly { readonly keyResultId: string }[]): boolean {
  return new Set(values.map(({ keyResultId }) => keyResultId)).size === values.length
}
