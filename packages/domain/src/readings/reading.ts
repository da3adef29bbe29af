import * as z from 'zod/mini'
import type { Day } from '#domain/cycles/day'
import { dayField, numberField, SENTENCE_MAX, storable } from '#domain/fields'
import { invalid, type Refusal } from '#domain/refusals'

/** What is written down when a number is looked at: of a bet, a goal or a data point. */
export const readingFields = {
  value: numberField,
  /** A day of the organisation's zone that has come. */
  observedOn: dayField,
  note: storable.check(z.trim(), z.maxLength(SENTENCE_MAX)),
}

export const readingField = z.strictObject(readingFields)
export type ReadingSays = z.infer<typeof readingField>

/**
 * Nothing is observed on a day that has not come.
 *
 * @see SPEC.md RD1
 */
export const observedRefusal = (observedOn: Day, today: Day): Refusal | null =>
  observedOn > today ? invalid('observedOn', 'reading.future') : null

/**
 * Which readings stand: of several on one day the one that was recorded last.
 *
 * @param readings in the order of their days, those of one day in the order in which they were recorded
 * @see SPEC.md RD2
 */
export const withStanding = <R extends { readonly observedOn: string }>(
  readings: readonly R[],
): (R & { readonly stands: boolean })[] =>
  readings.map((each, index) => ({ ...each, stands: readings[index + 1]?.observedOn !== each.observedOn }))
