import * as z from 'zod/mini'
import { dayField, idField, saidField, sentenceField, textField, titleField, versionField } from '#domain/fields'

const constraintFields = {
  /** What holds for everybody. */
  statement: titleField,
  /** Why it holds. */
  because: saidField,
  /** Who explains it and hears challenges. */
  answerableId: idField,
  howToChallenge: textField,
}
const ofVersion = { constraintId: idField, expectedVersion: versionField }

/** Something that holds for every squad from a day on. */
export const addConstraintInput = z.strictObject({ ...constraintFields, sinceOn: dayField })
export type AddConstraint = z.infer<typeof addConstraintInput>

/** A changed constraint, and why it was changed. */
export const editConstraintInput = z.strictObject({ ...ofVersion, ...constraintFields, reason: sentenceField })
export type EditConstraint = z.infer<typeof editConstraintInput>

/** It no longer holds, and why. */
export const liftConstraintInput = z.strictObject({ ...ofVersion, reason: sentenceField })
export type LiftConstraint = z.infer<typeof liftConstraintInput>
