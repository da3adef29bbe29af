import { edge } from '@polyrhythm/db/schema/edge'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { inArray, type SQL } from 'drizzle-orm'
import { type ObjectiveView, presentObjective } from '@polyrhythm/domain/objectives/present-objective'
import type { OrgContext } from '#api/trpc/run'
import { loadKeyResults } from './load-key-results.ts'
import { loadLinks } from './load-links.ts'
import { loadObjectiveRows } from './load-objective-rows.ts'

/** Objectives with their key results and links, as the squad page and their own page show them. */
export async function loadObjectives(ctx: OrgContext, which: SQL | undefined): Promise<ObjectiveView[]> {
  const rows = await loadObjectiveRows(ctx, which)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [keyResults, links] = await Promise.all([
    loadKeyResults(ctx, inArray(keyResult.objectiveId, ids)),
    loadLinks(ctx, inArray(edge.sourceId, ids)),
  ])
  return rows.map((row) =>
    presentObjective(
      ctx,
      row,
      keyResults.filter(({ objectiveId }) => objectiveId === row.id),
      links.filter(({ source }) => source.id === row.id),
    ),
  )
}
