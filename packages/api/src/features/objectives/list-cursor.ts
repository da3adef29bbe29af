import type { ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'

/** Where a page ended: in which list, at which value, at which objective among those with the same value. */
export type ListCursor = { readonly sort: ObjectiveSort; readonly value: string | number; readonly id: string }

const TEXT_SORTS: ReadonlySet<ObjectiveSort> = new Set(['key', 'title', 'squad'])

/** As it travels: opaque, and short enough for an address. */
export const writeCursor = ({ sort, value, id }: ListCursor): string =>
  Buffer.from(JSON.stringify([sort, value, id])).toString('base64url')

/** What was written; null for anything else, and for a cursor of a list in another order. */
export function readCursor(text: string, sort: ObjectiveSort): ListCursor | null {
  const value = TEXT_SORTS.has(sort) ? z.string().check(z.refine((part) => !part.includes('\u0000'))) : z.number()
  const read = z.tuple([z.literal(sort), value, idField]).safeParse(jsonOf(text))
  return read.success ? { sort, value: read.data[1], id: read.data[2] } : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
