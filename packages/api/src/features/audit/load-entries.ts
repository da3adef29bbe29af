import { invalid, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, type Result, refuse } from '@polyrhythm/domain/result'
import type { ListAudit } from '@polyrhythm/domain/audit/list-audit'
import type { OrgContext } from '#api/trpc/run'
import { namesOf } from '#api/lib/history/names-of'
import { listAuditRows } from './audit.repo.ts'
import { readAuditCursor, writeAuditCursor } from './audit-cursor.ts'
import { type AuditEntry, idsIn, presentEntry } from './present-entry.ts'

export type AuditPage = {
  readonly entries: AuditEntry[]
  readonly nextCursor: string | null
  /** Former members that the entries speak of: their ids stand where a name stood. */
  readonly formerIds: string[]
}

/**
 * Entries of the log from a cursor on, newest first.
 *
 * @param length how many at most
 */
export async function loadEntries(
  ctx: OrgContext,
  input: ListAudit,
  length: number,
): Promise<Result<AuditPage, Refusal>> {
  const after = input.cursor == null ? null : readAuditCursor(input.cursor)
  if (input.cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const rows = await listAuditRows(ctx, input, after, length)
  const page = rows.slice(0, length)
  const names = await namesOf(ctx, page.flatMap(idsIn))
  const last = rows.length > length ? page.at(-1) : undefined
  return ok({
    entries: page.map((row) => presentEntry(row, names)),
    nextCursor: last === undefined ? null : writeAuditCursor(last),
    formerIds: [...names].flatMap(([id, name]) => (name === null ? [id] : [])),
  })
}
