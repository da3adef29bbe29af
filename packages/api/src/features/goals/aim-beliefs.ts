import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import type { AimBeliefs } from '@polyrhythm/domain/goals/edit-goal'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { insertEdge } from '#api/lib/insert-edge'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findGoalToWrite } from './find-goal.ts'

/** Says which beliefs aim at a goal, all of them; the first goal of a belief is its primary one. Bets choose theirs themselves. */
export const aimBeliefs: OrgAct<AimBeliefs, { count: number }> = async ({ ctx, input }) => {
  const { goalId, beliefIds, seenIds } = input
  const found = await findGoalToWrite(ctx, goalId)
  if (!found.ok) return found
  const { kind, ownerId, version } = found.value
  if (kind !== 'goal') return refuse(invalid('beliefIds', 'goal.star_has_goals'))
  const [beliefs, edges] = await Promise.all([listBeliefs(ctx, beliefIds), listAiming(ctx, goalId)])
  const wanted = new Set(beliefIds)
  const aiming = edges.filter(({ state }) => state === 'declared')
  if (aiming.length !== seenIds.length || !aiming.every(({ beliefId }) => seenIds.includes(beliefId)))
    return refuse({ code: 'stale', currentVersion: version, current: {} })
  if (beliefs.length < wanted.size) return refuse(notFound)
  const gone = edges.filter(({ state, beliefId }) => state === 'declared' && !wanted.has(beliefId))
  const again = edges.filter(({ state, beliefId }) => state === 'withdrawn' && wanted.has(beliefId))
  await setState(ctx, gone, { state: 'withdrawn' })
  for (const isFirst of [true, false])
    await setState(
      ctx,
      again.filter(({ beliefId }) => beliefs.some((each) => each.id === beliefId && each.isFirst === isFirst)),
      { state: 'declared', weight: isFirst ? 'primary' : 'secondary' },
    )
  for (const { isFirst, ...belief } of beliefs) {
    if (edges.some(({ beliefId }) => beliefId === belief.id)) continue
    const weight = isFirst ? 'primary' : 'secondary'
    await insertEdge(ctx, { kind: 'serves', source: belief, target: { id: goalId, kind, ownerId, version }, weight })
  }
  return ok({ count: wanted.size })
}

/** Beliefs by id, and whether they have no primary goal yet. */
const listBeliefs = async (ctx: OrgContext, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : ctx.tx
        .select({
          id: node.id,
          kind: node.kind,
          ownerId: node.ownerId,
          version: node.version,
          isFirst: sql<boolean>`not exists (select from poly.edge e where e.org_id = node.org_id and e.source_id = node.id
            and e.kind = 'serves' and e.weight = 'primary' and e.state = 'declared')`,
        })
        .from(node)
        .where(and(eq(node.orgId, ctx.org.id), eq(node.kind, 'belief'), inArray(node.id, [...ids])))

const listAiming = (ctx: OrgContext, goalId: string) =>
  ctx.tx
    .select({ id: edge.id, beliefId: edge.sourceId, state: edge.state })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.targetId, goalId),
        eq(edge.kind, 'serves'),
        eq(edge.sourceKind, 'belief'),
      ),
    )

type Says = { readonly state: 'declared' | 'withdrawn'; readonly weight?: 'primary' | 'secondary' }

async function setState(ctx: OrgContext, edges: readonly { readonly id: string }[], says: Says): Promise<void> {
  if (edges.length === 0) return
  await ctx.tx
    .update(edge)
    .set(says)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        inArray(
          edge.id,
          edges.map(({ id }) => id),
        ),
      ),
    )
}
