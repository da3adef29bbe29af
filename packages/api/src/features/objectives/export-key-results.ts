import { keyResult } from '@polyrhythm/db/schema/key-result'
import type { ExportObjectives } from '@polyrhythm/domain/objectives/list-objectives'
import { ok } from '@polyrhythm/domain/result'
import { inArray } from 'drizzle-orm'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import type { OrgAct } from '#api/trpc/run'
import { matching } from './export-objectives.ts'
import type { ListedObjective } from './objectives.presenter.ts'

/** How many objectives are asked about at once: a statement has at most 65,535 parameters. */
const OBJECTIVES_AT_ONCE = 5000

/** The key results of the whole list as a file, under headings that the import reads. */
export const exportKeyResults: OrgAct<ExportObjectives, CsvFile> = async ({ ctx, input }) => {
  const found = await matching(ctx, input)
  if (!found.ok) return found
  const { cycle, rows } = found.value
  const byId = new Map(rows.map((row, order) => [row.id, { ...row, cycle, order }]))
  const ids = [...byId.keys()]
  const listed: Listed[] = []
  for (let from = 0; from < ids.length; from += OBJECTIVES_AT_ONCE) {
    const some = await loadKeyResults(ctx, inArray(keyResult.objectiveId, ids.slice(from, from + OBJECTIVES_AT_ONCE)))
    for (const each of some) {
      const objective = byId.get(each.objectiveId)
      if (objective !== undefined) listed.push({ ...each, objective })
    }
  }
  const ordered = listed.toSorted((a, b) => a.objective.order - b.objective.order)
  return ok({ name: csvName(ctx.org, ctx.now, 'key-results', cycle), csv: csvOf(columns, ordered) })
}

type Listed = Awaited<ReturnType<typeof loadKeyResults>>[number] & {
  readonly objective: ListedObjective & { readonly cycle: string; readonly order: number }
}

const columns: readonly CsvColumn<Listed>[] = [
  { name: 'squad', value: ({ objective }) => objective.squad.name },
  { name: 'objective_key', value: ({ objective }) => objective.key },
  { name: 'objective', value: ({ objective }) => objective.title },
  { name: 'key', value: ({ key }) => key },
  { name: 'key_result', value: ({ title }) => title },
  { name: 'measure', value: ({ kind }) => kind },
  { name: 'baseline', value: ({ baseline }) => baseline },
  { name: 'target', value: ({ target }) => target },
  { name: 'low', value: ({ low }) => low },
  { name: 'high', value: ({ high }) => high },
  { name: 'unit', value: ({ unit }) => unit },
  { name: 'due_on', value: ({ dueOn }) => dueOn },
  { name: 'baseline_due_on', value: ({ baselineDueOn }) => baselineDueOn },
  { name: 'note', value: ({ note }) => note },
  { name: 'state', value: ({ state }) => state },
  { name: 'cycle', value: ({ objective }) => objective.cycle },
  { name: 'latest_reading', value: ({ value }) => value },
  { name: 'latest_status', value: ({ status }) => status },
  { name: 'latest_confidence', value: ({ confidence: said }) => said },
  { name: 'latest_reading_on', value: ({ observedOn }) => observedOn },
]
