import { node } from '@polyrhythm/db/schema/node'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { or, sql } from 'drizzle-orm'
import { loadGoals } from '#api/lib/goals/load-goals'
import type { OrgContext } from '#api/trpc/run'
import { listReadings } from '#api/lib/readings/list-readings'
import { listRevisions } from '#api/lib/list-revisions'
import { listAims } from './goals.repo.ts'
import { presentAims, presentRevision } from './goals.presenter.ts'

/**
 * A goal with every reading, every version of what it says, and what aims at it.
 *
 * @param input.key its key, or its id for a north star
 */
export const getGoal = async ({ ctx, input }: { ctx: OrgContext; input: { key: string } }) => {
  const [found] = await loadGoals(ctx, or(sql`${node.key} = ${input.key}`, sql`${node.id}::text = ${input.key}`))
  if (found === undefined) return refuse(notFound)
  const [aims, readings, revisions] = await Promise.all([
    listAims(ctx, [found.id]),
    listReadings(ctx, found.id),
    listRevisions(ctx, found.id),
  ])
  const { ownerId, ...goal } = found
  return ok({
    ...goal,
    ...presentAims(aims, goal.id),
    readings,
    revisions: revisions.map(presentRevision),
    can: { write: goal.state === 'active' && can(ctx.actor, 'goal.write', { ownerId }) },
  })
}
