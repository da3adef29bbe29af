import { type ExportEvidence, isShown } from '@polyrhythm/domain/evidence/list-evidence'
import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import type { OrgAct } from '#api/trpc/run'
import { type EvidenceItem, loadItems } from './list-evidence.ts'

/** Data and insights as a file, narrowed as the list is. */
export const exportEvidence: OrgAct<ExportEvidence, CsvFile> = async ({ ctx, input: { show } }) => {
  const items = await loadItems(ctx)
  const rows = items.filter(({ kind, freshness: { isStale } }) => isShown({ kind, isStale }, show))
  return ok({ name: csvName(ctx.org, ctx.now, show ?? 'evidence'), csv: csvOf(columns, rows) })
}

const columns: readonly CsvColumn<EvidenceItem>[] = [
  { name: 'key', value: ({ key }) => key },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'statement', value: ({ title }) => title },
  { name: 'value', value: ({ data }) => data?.value ?? null },
  { name: 'unit', value: ({ data }) => data?.unit ?? null },
  { name: 'n', value: ({ data }) => data?.n ?? null },
  { name: 'period', value: ({ data }) => data?.period ?? null },
  { name: 'method', value: ({ data }) => data?.method ?? null },
  { name: 'source', value: ({ data }) => data?.source ?? null },
  { name: 'quality', value: ({ data }) => data?.quality ?? null },
  { name: 'observed_on', value: ({ data }) => data?.observedOn ?? null },
  { name: 'stale_after', value: ({ data }) => data?.staleAfter ?? null },
  { name: 'age_days', value: ({ freshness }) => freshness.ageDays },
  { name: 'supports', value: ({ speaksOf }) => keysOf(speaksOf, 'supports') },
  { name: 'contradicts', value: ({ speaksOf }) => keysOf(speaksOf, 'contradicts') },
]

const keysOf = (speaksOf: EvidenceItem['speaksOf'], wanted: string): string =>
  speaksOf
    .filter(({ stance }) => stance === wanted)
    .map(({ key }) => key)
    .join(' ')
