import { isDay } from '@polyrhythm/domain/cycles/day'
import * as z from 'zod/mini'
import { cursorParts, cursorText } from '#api/lib/cursor'

/** Where a page of the wall ended. */
export type WallCursor = { readonly at: string; readonly id: string }

const shape = z.tuple([
  z.string().check(
    z.regex(/^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/),
    z.refine((at) => isDay(at.slice(0, 10))),
  ),
  z.uuid(),
])

export const writeWallCursor = ({ at, id }: WallCursor): string => cursorText([at, id])

/** What was written; null for anything else. */
export function readWallCursor(text: string): WallCursor | null {
  const read = cursorParts(text, shape)
  return read === null ? null : { at: read[0], id: read[1] }
}
