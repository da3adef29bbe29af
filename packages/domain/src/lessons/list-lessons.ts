import * as z from 'zod/mini'
import { idField, searchField, tagField } from '#domain/fields'
import { LESSON_SORTS } from './lesson.ts'

/** So many lessons stand on a page of the wall. */
export const LESSON_PAGE = 30

const narrowing = {
  sort: z.nullable(z.enum(LESSON_SORTS)),
  tag: z.nullable(tagField),
  unitId: z.nullable(idField),
  /** Part of what it says, in any case; '' = anything. */
  text: searchField,
}

/** The wall, newest first; each narrowing may be left out with null. */
export const listLessonsInput = z.strictObject({
  /** `nextCursor` of the page before. */
  cursor: z.nullish(z.string().check(z.maxLength(400))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
  ...narrowing,
})
export type ListLessons = z.infer<typeof listLessonsInput>

/** The same as a file. */
export const exportLessonsInput = z.strictObject(narrowing)
export type ExportLessons = z.infer<typeof exportLessonsInput>
