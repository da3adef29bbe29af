import * as z from 'zod/mini'
import { type Day, isDay } from '#domain/cycles/day'

/** Bounds that every form and every table share. Lengths are in UTF-16 units, as browsers count them. */
export const TITLE_MAX = 200
export const TEXT_MAX = 5000
export const SENTENCE_MAX = 500
export const NUMBER_MAX = 1e15

// PostgreSQL stores no NUL, and half a surrogate pair is not text.
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Text that can be stored at all; what everything that people type is made of. */
export const storable = z.string().check(z.refine(isStorable, { error: 'field.not_text' }))

/** One line of 1–200 characters; runs of spaces and line breaks become one space. */
export const titleField = storable.check(z.overwrite(oneLine), z.minLength(1), z.maxLength(TITLE_MAX))

/** One line of 1–500 characters: a reason, a sentence of a link, a note on an answer. */
export const sentenceField = storable.check(z.overwrite(oneLine), z.minLength(1), z.maxLength(SENTENCE_MAX))

/** What somebody or something is called: one line of 1–100 characters. */
export const nameField = storable.check(z.overwrite(oneLine), z.minLength(1), z.maxLength(100))

/** Up to 5,000 characters, line breaks kept, may be empty. */
export const textField = storable.check(z.trim(), z.maxLength(TEXT_MAX))

/** Like `textField`, but something must be said. */
export const saidField = storable.check(z.trim(), z.minLength(1), z.maxLength(TEXT_MAX))

/** What is looked for: one line of up to 100 characters, may be empty. */
export const searchField = storable.check(z.overwrite(oneLine), z.maxLength(100))

/** What somebody brings, in one line of up to 100 characters; may be empty. */
export const noteField = storable.check(z.overwrite(oneLine), z.maxLength(100))

/** A unit as it stands behind a number: '%', 'days', 'SEK'. */
export const unitField = storable.check(z.overwrite(oneLine), z.maxLength(30))

/** A word by which things are found again: one line of 1–40 characters, in small letters. */
export const tagField = storable.check(
  z.overwrite((text) => oneLine(text).toLowerCase()),
  z.minLength(1),
  z.maxLength(40),
)

/** A finite number that a double holds without losing units. */
export const numberField = z.number().check(z.minimum(-NUMBER_MAX), z.maximum(NUMBER_MAX))

/** 'YYYY-MM-DD', a day that exists. */
export const dayField = z.custom<Day>((value) => typeof value === 'string' && isDay(value), {
  error: 'field.not_a_day',
})

/** The id of a row. */
export const idField = z.uuid()

/** An id that the client makes, so that sending twice stores once. */
export const clientIdField = z.uuidv7()

/** The version that the person had on the screen; a save on top of another one is refused (decision 27). */
export const versionField = z.int().check(z.minimum(1), z.maximum(2_147_483_647))
