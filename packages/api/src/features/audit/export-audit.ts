import { AUDIT_EXPORT_PART, type ExportAudit } from '@polyrhythm/domain/audit/list-audit'
import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, type CsvFile, csvName, csvOf, csvPartOf } from '#api/lib/csv'
import type { OrgAct } from '#api/trpc/run'
import { loadEntries } from './load-entries.ts'
import type { AuditEntry } from './present-entry.ts'

/**
 * The log as a file, a thousand entries at a time, so that a long one is held by nobody whole. The parts joined are the
 * file. A row for each field that changed; former members have an id and no name.
 */
export const exportAudit: OrgAct<ExportAudit, CsvFile & { readonly nextCursor: string | null }> = async ({
  ctx,
  input,
}) => {
  const loaded = await loadEntries(ctx, input, AUDIT_EXPORT_PART)
  if (!loaded.ok) return loaded
  const { entries, nextCursor } = loaded.value
  const rows = entries.flatMap(({ changes, ...entry }): Row[] =>
    changes.length === 0 ? [{ ...entry, change: null }] : changes.map((change) => ({ ...entry, change })),
  )
  const csv = input.cursor === null ? csvOf(columns, rows) : csvPartOf(columns, rows)
  return ok({ name: csvName(ctx.org, ctx.now, 'audit'), csv, nextCursor })
}

type Row = Omit<AuditEntry, 'changes'> & { readonly change: AuditEntry['changes'][number] | null }

const columns: readonly CsvColumn<Row>[] = [
  { name: 'at', value: ({ at }) => at },
  { name: 'by', value: ({ by }) => by?.name ?? null },
  { name: 'by_id', value: ({ by }) => by?.id ?? null },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'subject', value: ({ subject }) => subject },
  { name: 'is_first', value: ({ isFirst }) => (isFirst ? 'yes' : 'no') },
  { name: 'field', value: ({ change }) => change?.field ?? null },
  { name: 'from', value: ({ change }) => change?.from ?? null },
  { name: 'to', value: ({ change }) => change?.to ?? null },
  { name: 'reason', value: ({ reason }) => reason },
]
