import { insertInto } from '@polyrhythm/db/insert'
import { goal } from '@polyrhythm/db/schema/goal'
import { node } from '@polyrhythm/db/schema/node'
import type { CreateGoal } from '@polyrhythm/domain/goals/create-goal'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findCompanyId } from '#api/lib/find-company-id'
import { findNode } from '#api/lib/find-node'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { aimBeliefs } from './aim-beliefs.ts'

/** Sets a goal of the company, which aims at the north star, or the north star itself; the council's. */
export const createGoal: OrgAct<CreateGoal, { id: string; key: string; address: string }> = async ({ ctx, input }) => {
  const { kind, title, why, metric, unit, baseline, target, dueOn, beliefIds } = input
  const ownerId = await findCompanyId(ctx)
  if (!can(ctx.actor, 'goal.write', { ownerId }))
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  const star = await findNorthStar(ctx)
  // GL4. Of two at the same moment PostgreSQL refuses the second, by an index.
  if (kind === 'north_star' && star !== null) return refuse({ code: 'taken', field: 'kind' })
  const id = await insertNode(ctx, { kind, ownerId, title, body: why, state: 'active' })
  await insertInto(ctx.tx, goal, { orgId: ctx.org.id, id, kind, ownerId, metric, unit, baseline, target, dueOn })
  if (kind === 'goal' && star !== null)
    await insertEdge(ctx, {
      kind: 'serves',
      source: { id, kind, ownerId, version: 1 },
      target: star,
      weight: 'primary',
    })
  if (kind === 'goal' && beliefIds.length > 0) {
    const aimed = await aimBeliefs({ ctx, input: { goalId: id, beliefIds, seenIds: [] } })
    if (!aimed.ok) return aimed
  }
  const key = await loadKey(ctx, id)
  return ok({ id, key, address: key === '' ? id : key })
}

async function findNorthStar(ctx: OrgContext) {
  const [found] = await ctx.tx
    .select({ id: node.id })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.kind, 'north_star'), eq(node.state, 'active')))
  return found === undefined ? null : findNode(ctx, found.id)
}
