import * as z from 'zod/mini'
import { searchField } from '#domain/fields'

/** What can be found by its name, in the order in which equals stand. */
export const FOUND_KINDS = [
  'squad',
  'group',
  'bet',
  'objective',
  'key_result',
  'belief',
  'insight',
  'data',
  'goal',
  'person',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** How many things one answer names at most. */
export const FOUND_MAX = 20

/** Part of a title, a key or a name, in any case: 1–100 characters. */
export const findInput = z.strictObject({ text: searchField.check(z.minLength(1)) })
export type Find = z.infer<typeof findInput>
