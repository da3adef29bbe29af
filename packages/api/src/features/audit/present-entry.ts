import type { FieldChange } from '@polyrhythm/domain/audit/field-changes'
import { idsSaid, type Names, named, namedChanges } from '#api/lib/history/named-changes'
import type { AuditRow } from './audit.repo.ts'

export type AuditEntry = {
  readonly id: string
  readonly at: string
  readonly kind: string
  /** What it was done to, as it is called now; null where it has no name. */
  readonly subject: string | null
  /** Null = the system itself, as when a sample was made. A name of null = a former member. */
  readonly by: { readonly id: string; readonly name: string | null } | null
  readonly isFirst: boolean
  readonly reason: string | null
  readonly changes: readonly FieldChange[]
}

/** An entry of the log with the names of now. A former member has none and stays an id in what changed. */
export const presentEntry = (row: AuditRow, names: Names): AuditEntry => {
  const subject = row.subjectId === null ? undefined : names.get(row.subjectId)
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    subject: subject === undefined ? named(ownName(row), names) : subject,
    by: row.byId === null ? null : { id: row.byId, name: names.get(row.byId) ?? null },
    isFirst: row.before === null,
    reason: row.reason,
    changes: namedChanges(row.before, row.said, names),
  }
}

/** What a row calls itself that is no node and no person. */
const ownName = ({ said }: AuditRow): string | null => {
  const own = said['name'] ?? said['domain'] ?? said['note']
  return typeof own === 'string' && own !== '' ? own : null
}

/** Everything of a row that may have a name. */
export const idsIn = ({ subjectId, byId, before, said }: AuditRow): string[] => [
  ...[subjectId, byId].filter((id) => id !== null),
  ...idsSaid(before, said),
]
