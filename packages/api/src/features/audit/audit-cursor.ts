import * as z from 'zod/mini'

/** Where a page of the audit log ended. */
export type AuditCursor = { readonly at: string; readonly id: string }

const shape = z.tuple([
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)),
  z.string().check(z.regex(/^[\w /:-]{1,150}$/)),
])

export const writeAuditCursor = ({ at, id }: AuditCursor): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** What was written; null for anything else. */
export function readAuditCursor(text: string): AuditCursor | null {
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (!read.success || Number.isNaN(Date.parse(read.data[0]))) return null
    return { at: read.data[0], id: read.data[1] }
  } catch {
    return null
  }
}
