import { edge } from '@polyrhythm/db/schema/edge'
import type { ArguedBet } from '@polyrhythm/domain/bets/relate-bets'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, notInArray, sql } from 'drizzle-orm'
import { declareEdge } from '#api/lib/declare-edge'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { decidesOn, findBet } from './find-bet.ts'

/** Says which beliefs a bet stands on and which goals it aims at, in place of what was said before. */
export const argueBet: OrgAct<ArguedBet, { betId: string }> = async ({ ctx, input: { betId, beliefIds, goalIds } }) => {
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', bet)) return refuse(forbidden(decidesOn(bet), 'ask'))
  await withdrawOthers(ctx, betId, beliefIds, goalIds)
  for (const id of beliefIds) {
    const belief = await findNode(ctx, id)
    if (belief?.kind !== 'belief') return refuse(notFound)
    await declareEdge(ctx, { kind: 'evidence', source: belief, target: bet, stance: 'supports' })
  }
  for (const [index, id] of goalIds.entries()) {
    const goal = await findNode(ctx, id)
    if (goal?.kind !== 'goal') return refuse(notFound)
    await declareEdge(ctx, { kind: 'serves', source: bet, target: goal, weight: index === 0 ? 'primary' : 'secondary' })
  }
  return ok({ betId })
}

/** Goals all go, so that another one can be the primary one; beliefs only where they are not said again. */
const withdrawOthers = async (
  ctx: OrgContext,
  betId: string,
  beliefIds: readonly string[],
  goalIds: readonly string[],
): Promise<void> => {
  const declared = and(eq(edge.orgId, ctx.org.id), eq(edge.state, 'declared'))
  await ctx.tx
    .update(edge)
    .set({ state: 'withdrawn' })
    .where(
      and(
        declared,
        eq(edge.targetId, betId),
        eq(edge.kind, 'evidence'),
        eq(edge.sourceKind, 'belief'),
        beliefIds.length === 0 ? undefined : notInArray(edge.sourceId, [...beliefIds]),
      ),
    )
  const isAsBefore = await servesExactly(ctx, betId, goalIds)
  if (isAsBefore) return
  await ctx.tx
    .update(edge)
    .set({ state: 'withdrawn' })
    .where(and(declared, eq(edge.sourceId, betId), eq(edge.kind, 'serves')))
}

const servesExactly = async (ctx: OrgContext, betId: string, goalIds: readonly string[]): Promise<boolean> => {
  const rows = await ctx.tx
    .select({ goalId: edge.targetId })
    .from(edge)
    .where(
      and(eq(edge.orgId, ctx.org.id), eq(edge.sourceId, betId), eq(edge.kind, 'serves'), eq(edge.state, 'declared')),
    )
    .orderBy(sql`${edge.weight} <> 'primary'`, edge.createdAt)
  return rows.map(({ goalId }) => goalId).join() === goalIds.join()
}
