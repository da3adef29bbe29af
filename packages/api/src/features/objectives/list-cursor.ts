import type { ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { cursorParts, cursorText } from '#api/lib/cursor'

/** Where a page ended: in which list, at which value, at which objective among those with the same value. */
export type ListCursor = { readonly sort: ObjectiveSort; readonly value: string | number; readonly id: string }

const TEXT_SORTS: ReadonlySet<ObjectiveSort> = new Set(['key', 'title', 'squad'])

export const writeCursor = ({ sort, value, id }: ListCursor): string => cursorText([sort, value, id])

/** What was written; null for anything else, and for a cursor of a list in another order. */
export function readCursor(text: string, sort: ObjectiveSort): ListCursor | null {
  const value = TEXT_SORTS.has(sort) ? z.string().check(z.refine((part) => !part.includes('\u0000'))) : z.number()
  const read = cursorParts(text, z.tuple([z.literal(sort), value, idField]))
  return read === null ? null : { sort, value: read[1], id: read[2] }
}
