import { AUDIT_KINDS, type ListAudit } from '@polyrhythm/domain/audit/list-audit'
import { isDay } from '@polyrhythm/domain/cycles/day'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'

const day = otherwise(z.optional(z.string().check(z.refine(isDay))), undefined)

/** What the address of the audit log says. Whatever it says wrongly, it does not say. */
export const auditSearch = z.object({
  kind: otherwise(z.optional(z.enum(AUDIT_KINDS)), undefined),
  /** A member's id. */
  by: otherwise(z.optional(z.uuid()), undefined),
  from: day,
  until: day,
})
export type AuditSearch = z.infer<typeof auditSearch>

/** The question that an address asks of the server. */
export const auditInput = ({ kind, by, from, until }: AuditSearch): Omit<ListAudit, 'cursor' | 'direction'> => ({
  kind: kind ?? null,
  memberId: by ?? null,
  from: from !== undefined && isDay(from) ? from : null,
  until: until !== undefined && isDay(until) ? until : null,
})
