import * as z from 'zod/mini'
import { clientIdField, idField, saidField, tagField, textField, titleField, versionField } from '#domain/fields'
import { LESSON_SORTS } from './lesson.ts'

const isOnce = (tags: readonly string[]): boolean => new Set(tags).size === tags.length

/** What a lesson says, whoever posts it and from where: the lesson itself in one sentence, and how one came to it. */
export const lessonFields = {
  title: titleField,
  expected: saidField,
  happened: saidField,
  learned: saidField,
  willChange: textField,
  tags: z.array(tagField).check(z.maxLength(10), z.refine(isOnce, { error: 'field.twice' })),
}

/** A lesson as somebody posts it, for a unit of theirs or for the whole company. */
export const postLessonInput = z.strictObject({
  /** Made by the client, so that sending twice posts once. */
  lessonId: clientIdField,
  ...lessonFields,
  sort: z.enum(LESSON_SORTS),
  /** Whose lesson it is: a unit that one sits in, or the company. */
  ownerId: idField,
  /** The bet or the objective that it came from. */
  aboutId: z.nullable(idField),
})
export type PostLesson = z.infer<typeof postLessonInput>

/** Other words for one's own lesson. */
export const editLessonInput = z.strictObject({
  lessonId: idField,
  expectedVersion: versionField,
  ...lessonFields,
  sort: z.enum(LESSON_SORTS),
})
export type EditLesson = z.infer<typeof editLessonInput>
