import { type FieldChange, fieldChanges } from '@polyrhythm/domain/audit/field-changes'
import { AUDIT_PAGE, type ListAudit } from '@polyrhythm/domain/audit/list-audit'
import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { type AuditRow, listAuditRows, namesOf } from './audit.repo.ts'
import { readAuditCursor, writeAuditCursor } from './audit-cursor.ts'

type AuditEntry = {
  readonly id: string
  readonly at: string
  readonly kind: string
  /** What it was done to, as it is called now; null where it has no name. */
  readonly subject: string | null
  /** Null = the system itself, as when a sample was made. */
  readonly by: { readonly id: string; readonly name: string } | null
  readonly isFirst: boolean
  readonly reason: string | null
  readonly changes: readonly FieldChange[]
}

/** Who did what, to what, when, with before and after. Every member reads it. */
export const listAudit: OrgAct<ListAudit, { entries: AuditEntry[]; nextCursor: string | null }> = async ({
  ctx,
  input,
}) => {
  const after = input.cursor == null ? null : readAuditCursor(input.cursor)
  if (input.cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const rows = await listAuditRows(ctx, input, after)
  const page = rows.slice(0, AUDIT_PAGE)
  const names = await namesOf(ctx, page.flatMap(idsIn))
  const last = rows.length > AUDIT_PAGE ? page.at(-1) : undefined
  return ok({
    entries: page.map((row) => present(row, names)),
    nextCursor: last === undefined ? null : writeAuditCursor(last),
  })
}

const present = (row: AuditRow, names: ReadonlyMap<string, string>): AuditEntry => {
  const named = (text: string | null): string | null => text?.replaceAll(uuids, (id) => names.get(id) ?? id) ?? null
  const subject = row.subjectId === null ? undefined : names.get(row.subjectId)
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    subject: subject ?? named(ownName(row)),
    by: row.byId === null ? null : { id: row.byId, name: names.get(row.byId) ?? '' },
    isFirst: row.before === null,
    reason: row.reason,
    changes: fieldChanges(row.before, row.said)
      .filter(({ field }) => !hidden.has(field))
      .map(({ field, from, to }) => ({ field, from: named(from), to: named(to) })),
  }
}

/** What a row calls itself that is no node and no person. */
const ownName = ({ said }: AuditRow): string | null => {
  const own = said['name'] ?? said['note']
  return typeof own === 'string' && own !== '' ? own : null
}

/** Who made a thing stands beside it, and what it is counted by says nothing to anybody. */
const hidden = new Set(['id', 'account_id', 'created_at', 'created_by', 'version', 'made', 'digest'])

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const idsIn = ({ subjectId, byId, before, said }: AuditRow): string[] => [
  ...[subjectId, byId].filter((id) => id !== null),
  ...(JSON.stringify([before, said]).match(uuids) ?? []),
]
