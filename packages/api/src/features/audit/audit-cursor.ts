import * as z from 'zod/mini'
import { cursorParts, cursorText } from '#api/lib/cursor'

/** Where a page of the audit log ended. */
export type AuditCursor = { readonly at: string; readonly id: string }

const shape = z.tuple([
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)),
  z.string().check(z.regex(/^[\w /:-]{1,150}$/)),
])

export const writeAuditCursor = ({ at, id }: AuditCursor): string => cursorText([at, id])

/** What was written; null for anything else. */
export function readAuditCursor(text: string): AuditCursor | null {
  const read = cursorParts(text, shape)
  return read === null || Number.isNaN(Date.parse(read[0])) ? null : { at: read[0], id: read[1] }
}
