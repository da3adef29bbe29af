import type { ExportObjectives } from '@polyrhythm/domain/objectives/list-objectives'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import { chosenCycle, loadCycles } from '#api/lib/load-cycles'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { type ListedObjective, presentListed } from './objectives.presenter.ts'
import { listRows } from './objectives.repo.ts'

/** The whole list as a file, narrowed and ordered as it is on the screen. */
export const exportObjectives: OrgAct<ExportObjectives, CsvFile> = async ({ ctx, input }) => {
  const found = await matching(ctx, input)
  if (!found.ok) return found
  const { cycle, rows } = found.value
  const named = rows.map((row) => ({ ...row, cycle }))
  return ok({ name: csvName(ctx.org, ctx.now, 'objectives', cycle), csv: csvOf(columns, named) })
}

/** Every row that the list has, without its pages. */
export async function matching(
  ctx: OrgContext,
  input: ExportObjectives,
): Promise<Result<{ readonly cycle: string; readonly rows: readonly ListedObjective[] }, Refusal>> {
  const cycle = chosenCycle(ctx, await loadCycles(ctx), input.cycleId, null)
  if (cycle === null) return input.cycleId === null ? ok({ cycle: '', rows: [] }) : refuse(notFound)
  const { rows } = await listRows(ctx, cycle.id, input, null, null)
  return ok({ cycle: cycle.name, rows: rows.map((row) => presentListed(row, ctx.now)) })
}

const columns: readonly CsvColumn<ListedObjective & { readonly cycle: string }>[] = [
  { name: 'key', value: ({ key }) => key },
  { name: 'objective', value: ({ title }) => title },
  { name: 'squad', value: ({ squad }) => squad.name },
  { name: 'cycle', value: ({ cycle }) => cycle },
  { name: 'state', value: ({ state }) => state },
  { name: 'ambition', value: ({ ambition }) => ambition },
  { name: 'worst_status', value: ({ worst }) => worst.worst },
  { name: 'progress_percent', value: ({ progress }) => percentOf(progress) },
  { name: 'last_reading_on', value: ({ lastOn }) => lastOn },
  { name: 'links', value: ({ links }) => links.map(({ key }) => key).join(' ') },
]

/** One decimal; nothing while nothing is measured. */
const percentOf = (progress: ListedObjective['progress']): number | null =>
  progress.state === 'measured' ? Math.round(progress.shown * 1000) / 10 : null
