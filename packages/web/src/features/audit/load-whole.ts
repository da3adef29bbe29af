import type { ListAudit } from '@polyrhythm/domain/audit/list-audit'
import type { CsvFile } from '#web/components/ui/export-button.tsx'
import type { useTRPCClient } from '#web/lib/trpc.ts'

type Narrowed = Omit<ListAudit, 'cursor' | 'direction'> & { readonly org: string }

/** Asks for the whole log, as it is narrowed, part after part. */
export async function loadWhole(client: ReturnType<typeof useTRPCClient>, narrowed: Narrowed): Promise<CsvFile> {
  const parts: string[] = []
  for (let cursor: string | null = null; ; ) {
    const part: CsvFile & { nextCursor: string | null; csv: string } = await client.audit.export.query({
      ...narrowed,
      cursor,
    })
    parts.push(part.csv)
    if (part.nextCursor === null) return { name: part.name, csv: parts }
    cursor = part.nextCursor
  }
}
