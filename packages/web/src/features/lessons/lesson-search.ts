import { LESSON_SORTS } from '@polyrhythm/domain/lessons/lesson'
import type { ExportLessons } from '@polyrhythm/domain/lessons/list-lessons'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'

/** A word of an address; the router reads `?q=42` as a number. */
const word = otherwise(z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(String))), undefined)

/** What the address of the wall says. Whatever it says wrongly, it does not say. */
export const lessonSearch = z.object({
  q: word,
  sort: otherwise(z.optional(z.enum(LESSON_SORTS)), undefined),
  tag: word,
  /** A unit's id. */
  unit: otherwise(z.optional(z.uuid()), undefined),
  add: otherwise(z.optional(z.boolean()), undefined),
})
export type LessonSearch = z.infer<typeof lessonSearch>

/** The question that an address asks of the server. */
export const lessonInput = ({ q = '', sort, tag, unit }: LessonSearch): ExportLessons => ({
  sort: sort ?? null,
  tag: tag === undefined || tag === '' ? null : tag.toLowerCase().slice(0, 40),
  unitId: unit ?? null,
  text: q.slice(0, 100),
})

/** Whether less is shown than hangs there. */
export const isNarrowed = ({ q = '', sort, tag, unit }: LessonSearch): boolean =>
  q !== '' || sort !== undefined || tag !== undefined || unit !== undefined
