import { isDay } from '@polyrhythm/domain/cycles/day'
import * as z from 'zod/mini'
import { cursorParts, cursorText } from '#api/lib/cursor'

/** Where a page of the audit log ended. */
export type AuditCursor = { readonly at: string; readonly id: string }

const shape = z.tuple([
  z.string().check(
    z.regex(/^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/),
    z.refine((at) => isDay(at.slice(0, 10))),
  ),
  z.string().check(z.regex(/^[\w /:-]{1,150}$/)),
])

export const writeAuditCursor = ({ at, id }: AuditCursor): string => cursorText([at, id])

/** What was written; null for anything else. */
export function readAuditCursor(text: string): AuditCursor | null {
  const read = cursorParts(text, shape)
  return read === null ? null : { at: read[0], id: read[1] }
}
