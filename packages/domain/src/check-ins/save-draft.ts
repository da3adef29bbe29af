import * as z from 'zod/mini'
import { clientIdField, dayField, idField, numberField, sentenceField, textField } from '#domain/fields'
import { STATUSES } from '#domain/key-results/suggest-status'
import { CONFIDENCE_MAX, CONFIDENCE_MIN } from './confidence.ts'
import { VALUES_MAX, weekOfField } from './publish-check-in.ts'

const draftValue = z.strictObject({
  keyResultId: idField,
  value: z.nullable(numberField),
  confidence: z.nullable(z.int().check(z.minimum(CONFIDENCE_MIN), z.maximum(CONFIDENCE_MAX))),
  status: z.nullable(z.enum(STATUSES)),
  note: textField,
  evidence: textField,
  observedOn: z.nullable(dayField),
})

/** What somebody is still writing; private to them. Publishing uses the same id. */
export const saveDraftInput = z.strictObject({
  checkInId: clientIdField,
  squadId: idField,
  cycleId: idField,
  weekOf: weekOfField,
  values: z.array(draftValue).check(z.maxLength(VALUES_MAX)),
  p1s: z.array(sentenceField).check(z.maxLength(3)),
  stoppedUs: textField,
  nextWeeks: textField,
  learning: textField,
})
export type SaveDraft = z.infer<typeof saveDraftInput>
