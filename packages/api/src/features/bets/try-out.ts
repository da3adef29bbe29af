import { insertInto } from '@polyrhythm/db/insert'
import { experiment } from '@polyrhythm/db/schema/experiment'
import { node } from '@polyrhythm/db/schema/node'
import type { EndExperiment, PlanExperiment } from '@polyrhythm/domain/bets/keep-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { authorOf } from '#api/lib/author-of'
import { findNode } from '#api/lib/find-node'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import { orgToday } from '#api/lib/today'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { decidesOn, findBet } from './find-bet.ts'

/** Plans a test of a bet: whoever answers for it, or a member of a squad that serves it. */
export const planExperiment: OrgAct<PlanExperiment, { id: string }> = async ({ ctx, input }) => {
  const { betId, hypothesis: title, exposure, metric, saysNo, startsOn, endsOn } = input
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.decide', bet) && !(await servesBet(ctx, betId)))
    return refuse(forbidden(decidesOn(bet), 'ask'))
  if (bet.state === 'closed') return refuse({ code: 'too_late', rule: 'bet.closed' })
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return refuse(invalid('endsOn', 'before_start'))
  const { ownerId } = bet
  const hasBegun = startsOn !== null && startsOn <= orgToday(ctx)
  const state = hasBegun ? 'running' : 'planned'
  const id = await insertNode(ctx, { kind: 'experiment', ownerId, title, state })
  await insertInto(ctx.tx, experiment, { orgId: ctx.org.id, id, ownerId, exposure, metric, saysNo, startsOn, endsOn })
  await insertEdge(ctx, { kind: 'about', source: { id, kind: 'experiment', ownerId, version: 1 }, target: bet })
  return ok({ id })
}

/** Says what came of a test; whoever planned it does. */
export const endExperiment: OrgAct<EndExperiment, { id: string }> = async ({ ctx, input }) => {
  const { experimentId: id, expectedVersion, result, verdict } = input
  const found = await findNode(ctx, id)
  if (found?.kind !== 'experiment') return refuse(notFound)
  if (found.createdBy !== ctx.actor.memberId) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  if (found.state === 'ended') return refuse({ code: 'too_late', rule: 'experiment.ended' })
  if (found.version !== expectedVersion)
    return refuse({ code: 'stale', currentVersion: found.version, current: { title: found.title } })
  await ctx.tx
    .update(node)
    .set({ state: 'ended' })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
  await ctx.tx
    .update(experiment)
    .set({ result, verdict })
    .where(and(eq(experiment.orgId, ctx.org.id), eq(experiment.id, id)))
  return ok({ id })
}

const servesBet = async (ctx: OrgContext, betId: string): Promise<boolean> => {
  const [found] = await ctx.tx.execute<{ serves: boolean }>(
    sql`select ${betId}::uuid = any (poly.bets_i_serve()) as serves`,
  )
  return found?.serves === true
}
