import * as z from 'zod/mini'
import { idField } from '#domain/fields'
import { readingFields } from '#domain/readings/reading'

/** What a goal's number was on a day. */
export const recordReadingInput = z.strictObject({ goalId: idField, ...readingFields })
export type RecordReading = z.infer<typeof recordReadingInput>
