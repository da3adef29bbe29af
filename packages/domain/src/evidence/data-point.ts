import * as z from 'zod/mini'
import {
  dayField,
  idField,
  numberField,
  sentenceField,
  storable,
  textField,
  titleField,
  unitField,
  versionField,
} from '#domain/fields'
import { readingFields } from '#domain/readings/reading'
import { QUALITIES } from './evidence.ts'
import { speaksOfField } from './speaks-of.ts'

/** A short fact about a number, in up to 200 characters; may be empty. */
const factField = storable.check(z.trim(), z.maxLength(200))

const shape = {
  /** What was observed: two people who disagree on what to do could still agree on it. */
  statement: titleField,
  value: z.nullable(numberField),
  unit: unitField,
  /** How many were looked at. */
  n: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000_000))),
  period: factField,
  method: textField,
  source: factField,
  observedOn: dayField,
  staleAfter: z.nullable(dayField),
  quality: z.enum(QUALITIES),
}

const staysFresh = z.refine<{ observedOn: string; staleAfter: string | null }>(
  ({ observedOn, staleAfter }) => staleAfter === null || staleAfter >= observedOn,
  { error: 'evidence.stale_before', path: ['staleAfter'] },
)

/** The fields of a data point alone, for whoever writes one inside another act. */
export const dataFields = z.strictObject(shape).check(staysFresh)
export type DataFields = z.infer<typeof dataFields>

/** A new data point, and what it speaks of if that is known. */
export const addDataInput = z.strictObject({ ...shape, speaksOf: z.nullable(speaksOfField) }).check(staysFresh)
export type AddData = z.infer<typeof addDataInput>

export const editDataInput = z
  .strictObject({ dataId: idField, expectedVersion: versionField, ...shape, reason: z.nullable(sentenceField) })
  .check(staysFresh)
export type EditData = z.infer<typeof editDataInput>

/** One more value of a data point that is looked at again and again. */
export const addReadingInput = z.strictObject({ dataId: idField, ...readingFields })
export type AddReading = z.infer<typeof addReadingInput>
