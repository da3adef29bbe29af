import * as z from 'zod/mini'
import { dayField, idField } from '#domain/fields'

/** So many entries stand on a page of the audit log. */
export const AUDIT_PAGE = 50

/** What can have been changed. */
export const AUDIT_KINDS = [
  'org',
  'member',
  'invitation',
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
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** The audit log, newest first; each narrowing may be left out with null. Days are the organisation's. */
export const listAuditInput = z.strictObject({
  /** `nextCursor` of the page before. */
  cursor: z.nullish(z.string().check(z.maxLength(400))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
  kind: z.nullable(z.enum(AUDIT_KINDS)),
  memberId: z.nullable(idField),
  from: z.nullable(dayField),
  /** The last day that is shown. */
  until: z.nullable(dayField),
})
export type ListAudit = z.infer<typeof listAuditInput>
