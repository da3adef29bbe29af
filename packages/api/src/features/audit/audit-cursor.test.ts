import { expect, it } from 'vitest'
import { cursorText } from '#api/lib/cursor'
import { readAuditCursor, writeAuditCursor } from './audit-cursor.ts'

const id = `${crypto.randomUUID()} 1`

it.each(['2026-08-17T09:30:00.123456Z', '2028-02-29T23:59:59.999999Z', '0001-01-01T00:00:00.000000Z'])(
  'what ended a page at %s is read as it was written',
  (at) => {
    expect(readAuditCursor(writeAuditCursor({ at, id }))).toEqual({ at, id })
  },
)

it.each([
  '2026-02-31T09:30:00.000000Z',
  '2026-02-29T09:30:00.000000Z',
  '0000-01-01T00:00:00.000000Z',
  '2026-13-01T00:00:00.000000Z',
  '2026-08-17T24:00:00.000000Z',
  '2026-08-17T09:60:00.000000Z',
  '2026-08-17T09:30:60.000000Z',
  '2026-08-17T09:30:00.000Z',
])('what PostgreSQL could not read is no place in the log: %s', (at) => {
  expect(readAuditCursor(cursorText([at, id]))).toBeNull()
})
