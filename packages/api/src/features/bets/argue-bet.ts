import { edge } from '@polyrhythm/db/schema/edge'
import { isOverBelief } from '@polyrhythm/domain/beliefs/belief-life'
import type { ArguedBet } from '@polyrhythm/domain/bets/relate-bets'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, or, sql } from 'drizzle-orm'
import { declareEdge, withdrawEdge } from '#api/lib/declare-edge'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findBetToWrite } from './find-bet.ts'

/** Says which beliefs a bet stands on and which goals it aims at, in place of what was said before; what stays is not said anew. */
export const argueBet: OrgAct<ArguedBet, { betId: string }> = async ({
  ctx,
  input: { betId, beliefIds, goalIds, seen },
}) => {
  const answer = await findBetToWrite(ctx, betId, 'bet.edit')
  if (!answer.ok) return answer
  const bet = answer.value
  const said = await loadSaid(ctx, betId)
  if (!isSameSet(said.beliefIds, seen.beliefIds) || !isSameSet(said.goalIds, seen.goalIds))
    return refuse({ code: 'stale', currentVersion: bet.version, current: {} })
  for (const id of said.beliefIds.filter((each) => !beliefIds.includes(each)))
    await withdrawEdge(ctx, { kind: 'evidence', sourceId: id, targetId: betId })
  for (const id of beliefIds.filter((each) => !said.beliefIds.includes(each))) {
    const belief = await findNode(ctx, id)
    if (belief?.kind !== 'belief') return refuse(notFound)
    if (isOverBelief(belief.state)) return refuse(invalid('beliefIds', 'belief.over'))
    await declareEdge(ctx, { kind: 'evidence', source: belief, target: bet, stance: 'supports' })
  }
  if (said.goalIds.join() === goalIds.join()) return ok({ betId })
  // All go first, so that another one can be the primary one.
  for (const id of said.goalIds) await withdrawEdge(ctx, { kind: 'serves', sourceId: betId, targetId: id })
  for (const [index, id] of goalIds.entries()) {
    const goal = await findNode(ctx, id)
    if (goal?.kind !== 'goal') return refuse(notFound)
    await declareEdge(ctx, { kind: 'serves', source: bet, target: goal, weight: index === 0 ? 'primary' : 'secondary' })
  }
  return ok({ betId })
}

const isSameSet = (these: readonly string[], those: readonly string[]): boolean =>
  these.length === those.length && these.every((id) => those.includes(id))

/** The beliefs under a bet, and its goals, the primary one first. */
async function loadSaid(ctx: OrgContext, betId: string) {
  const rows = await ctx.tx
    .select({ kind: edge.kind, sourceId: edge.sourceId, targetId: edge.targetId })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.state, 'declared'),
        or(
          and(eq(edge.targetId, betId), eq(edge.kind, 'evidence'), eq(edge.sourceKind, 'belief')),
          and(eq(edge.sourceId, betId), eq(edge.kind, 'serves')),
        ),
      ),
    )
    .orderBy(sql`${edge.weight} <> 'primary'`, edge.createdAt)
  return {
    beliefIds: rows.filter(({ kind }) => kind === 'evidence').map(({ sourceId }) => sourceId),
    goalIds: rows.filter(({ kind }) => kind === 'serves').map(({ targetId }) => targetId),
  }
}
