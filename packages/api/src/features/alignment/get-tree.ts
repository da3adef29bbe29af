import { keyResult } from '@polyrhythm/db/schema/key-result'
import { treeOf } from '@polyrhythm/domain/alignment/tree'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { inArray } from 'drizzle-orm'
import { presentKeyResult } from '@polyrhythm/domain/key-results/present-key-result'
import { loadCycles, runningCycle } from '#api/lib/load-cycles'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import type { OrgContext } from '#api/trpc/run'
import { loadGraph } from './load-graph.ts'
import { signalsOf } from './signals-of.ts'

/**
 * The alignment tree of one cycle, belief ▸ bet ▸ objective ▸ key result, as rows in drawing order with what each shows.
 *
 * @param input.cycleId null = what runs today, of every kind of cycle
 */
export const getTree = async ({ ctx, input }: { ctx: OrgContext; input: { cycleId: string | null } }) => {
  const cycles = await loadCycles(ctx)
  const kinds = [...new Set(cycles.map(({ kind }) => kind))]
  const running = kinds.flatMap((kind) => runningCycle(ctx, cycles, kind) ?? [])
  const chosen = input.cycleId === null ? running : cycles.filter(({ id }) => id === input.cycleId)
  if (input.cycleId !== null && chosen.length === 0) return refuse(notFound)
  const graph = await loadGraph(
    ctx,
    chosen.map(({ id }) => id),
  )
  const ids = graph.keyResults.map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await loadKeyResults(ctx, inArray(keyResult.id, ids))
  const signals = signalsOf(
    graph,
    rows.map((row) => presentKeyResult(row, ctx.now)),
  )
  return ok({
    cycles,
    shownCycleIds: chosen.map(({ id }) => id),
    squads: graph.squads,
    boards: graph.boards,
    challengedIds: graph.challengedIds,
    rows: treeOf(graph),
    ...signals,
  })
}
