import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { mondayOf } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { presentKeyResult } from '@polyrhythm/domain/key-results/present-key-result'
import { findSquad } from '#api/lib/find-squad'
import { loadCycles, runningCycle } from '#api/lib/load-cycles'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import { loadObjectiveRows } from '#api/lib/okr/load-objective-rows'
import type { OrgContext } from '#api/trpc/run'
import { findDraft, findLastCheckIn } from './check-ins.repo.ts'

/** What a squad's next check-in speaks of: the active key results of its running cycle, the last word on each, and the draft. */
export const getCheckInForm = async ({ ctx, input }: { ctx: OrgContext; input: { squadId: string } }) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  const today = zonedDay(ctx.now.getTime(), squad.timeZone)
  const cycle = runningCycle(ctx, await loadCycles(ctx), squad.cycleKind)
  const ofSquad = and(
    eq(node.ownerId, squad.id),
    eq(node.state, 'active'),
    eq(objective.cycleId, cycle?.id ?? squad.id),
  )
  const [objectives, rows, draft, last] = await Promise.all([
    loadObjectiveRows(ctx, ofSquad),
    loadKeyResults(ctx, and(ofSquad, eq(keyResult.ownerId, squad.id))),
    findDraft(ctx, squad.id),
    findLastCheckIn(ctx, squad.id),
  ])
  return ok({
    squad: { id: squad.id, name: squad.name, slug: squad.slug },
    cycle,
    today,
    weekOf: mondayOf(today),
    objectives: objectives.map(({ id, key, title }) => ({ id, key, title })),
    keyResults: rows.map((row) => presentKeyResult(row, ctx.now)),
    draft,
    last: last === null ? null : { by: last.by, publishedAt: last.publishedAt.toISOString() },
    can: { publish: can(ctx.actor, 'checkIn.publish', { ownerId: squad.id }) },
  })
}
