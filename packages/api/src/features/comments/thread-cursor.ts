import { isDay } from '@polyrhythm/domain/cycles/day'
import * as z from 'zod/mini'
import { cursorParts, cursorText } from '#api/lib/cursor'

/** Where a page of a discussion ended: the thread's standing, when it began with microseconds, and its id. */
export type ThreadCursor = { readonly isSettled: boolean; readonly beganAt: string; readonly id: string }

const shape = z.tuple([
  z.boolean(),
  z.string().check(
    z.regex(/^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/),
    z.refine((at) => isDay(at.slice(0, 10))),
  ),
  z.uuid(),
])

export const writeThreadCursor = ({ isSettled, beganAt, id }: ThreadCursor): string =>
  cursorText([isSettled, beganAt, id])

/** What was written; null for anything else. */
export function readThreadCursor(text: string): ThreadCursor | null {
  const read = cursorParts(text, shape)
  return read === null ? null : { isSettled: read[0], beganAt: read[1], id: read[2] }
}
