import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { VERDICTS } from './link-state.ts'

/** What the target's owner says to a link, and which versions of both ends they had on the screen. */
export const answerLinkInput = z.strictObject({
  linkId: idField,
  verdict: z.enum(VERDICTS),
  sentence: sentenceField,
  sourceVersion: versionField,
  targetVersion: versionField,
})
export type AnswerLink = z.infer<typeof answerLinkInput>
