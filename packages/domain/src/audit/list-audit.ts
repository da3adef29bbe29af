import * as z from 'zod/mini'
import { dayField, idField } from '#domain/fields'

/** So many entries stand on a page of the audit log, and in a part of its export. */
export const AUDIT_PAGE = 50
export const AUDIT_EXPORT_PART = 1_000

/** What can have been changed. */
export const AUDIT_KINDS = [
  'org',
  'member',
  'invitation',
  'join_domain',
  'unit',
  'standing',
  'seat',
  'seat_request',
  'cycle',
  'belief',
  'data',
  'insight',
  'goal',
  'north_star',
  'board',
  'bet',
  'rank',
  'objective',
  'key_result',
  'link',
  'check_in',
  'ask',
  'lesson',
  'experiment',
  'decision',
  'constraint',
  'stage_move',
  'squad_note',
  'comment',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

const narrowing = {
  kind: z.nullable(z.enum(AUDIT_KINDS)),
  memberId: z.nullable(idField),
  from: z.nullable(dayField),
  /** The last day that is shown. */
  until: z.nullable(dayField),
}

/** The audit log, newest first; each narrowing may be left out with null. Days are the organisation's. */
export const listAuditInput = z.strictObject({
  /** `nextCursor` of the page before. */
  cursor: z.nullish(z.string().check(z.maxLength(400))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
  ...narrowing,
})
export type ListAudit = z.infer<typeof listAuditInput>

/** The same as a file, in parts: each but the first is asked for with the `nextCursor` of the one before. */
export const exportAuditInput = z.strictObject({ cursor: z.nullable(z.string().check(z.maxLength(400))), ...narrowing })
export type ExportAudit = z.infer<typeof exportAuditInput>
