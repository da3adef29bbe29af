import { AUDIT_PAGE, type ListAudit } from '@polyrhythm/domain/audit/list-audit'
import type { OrgAct } from '#api/trpc/run'
import { type AuditPage, loadEntries } from './load-entries.ts'

/** Who did what, to what, when, with before and after. Every member reads it. */
export const listAudit: OrgAct<ListAudit, AuditPage> = ({ ctx, input }) => loadEntries(ctx, input, AUDIT_PAGE)
