import { decision } from '@polyrhythm/db/schema/decision'
import { edge } from '@polyrhythm/db/schema/edge'
import { experiment } from '@polyrhythm/db/schema/experiment'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { BET_RELATIONS, type BetRelation } from '@polyrhythm/domain/bets/relation'
import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { listReadings } from '#api/lib/readings/list-readings'
import type { OrgContext } from '#api/trpc/run'

const other = alias(node, 'other')

/** What was written down about a bet on its way: values of its measure, decisions, experiments, and what it is to other bets. */
export async function loadRecord(ctx: OrgContext, betId: string) {
  const [readings, decisions, experiments, relations] = await Promise.all([
    listReadings(ctx, betId),
    listDecisions(ctx, betId),
    listExperiments(ctx, betId),
    listRelations(ctx, betId),
  ])
  return {
    readings,
    decisions: decisions.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })),
    experiments: experiments.map(({ byId, ...each }) => ({
      ...each,
      can: { end: byId === ctx.actor.memberId && each.state !== 'ended' },
    })),
    relations: relations.map(({ kind, ...each }) => ({ ...each, kind: kind as BetRelation })),
  }
}

const aboutBet = (ctx: OrgContext, betId: string) =>
  and(eq(edge.orgId, ctx.org.id), eq(edge.kind, 'about'), eq(edge.state, 'declared'), eq(edge.targetId, betId))

const listDecisions = (ctx: OrgContext, betId: string) =>
  ctx.tx
    .select({
      id: decision.id,
      title: node.title,
      call: decision.call,
      context: decision.context,
      alternatives: decision.alternatives,
      reviewOn: decision.reviewOn,
      by: member.name,
      at: node.createdAt,
    })
    .from(edge)
    .innerJoin(decision, and(eq(decision.orgId, edge.orgId), eq(decision.id, edge.sourceId)))
    .innerJoin(node, and(eq(node.orgId, decision.orgId), eq(node.id, decision.id)))
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .where(aboutBet(ctx, betId))
    .orderBy(desc(node.createdAt))

const listExperiments = (ctx: OrgContext, betId: string) =>
  ctx.tx
    .select({
      id: experiment.id,
      key: sql<string>`${node.key}`,
      hypothesis: node.title,
      state: node.state,
      version: node.version,
      exposure: experiment.exposure,
      metric: experiment.metric,
      saysNo: experiment.saysNo,
      startsOn: experiment.startsOn,
      endsOn: experiment.endsOn,
      result: experiment.result,
      verdict: experiment.verdict,
      by: member.name,
      byId: node.createdBy,
    })
    .from(edge)
    .innerJoin(experiment, and(eq(experiment.orgId, edge.orgId), eq(experiment.id, edge.sourceId)))
    .innerJoin(node, and(eq(node.orgId, experiment.orgId), eq(node.id, experiment.id)))
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .where(aboutBet(ctx, betId))
    .orderBy(desc(node.createdAt))

/** Both ways: what it says of others, and what others say of it. */
const listRelations = (ctx: OrgContext, betId: string) =>
  ctx.tx
    .select({
      id: edge.id,
      kind: edge.kind,
      isOurs: sql<boolean>`${edge.sourceId} = ${betId}`,
      note: edge.sentence,
      other: { id: other.id, key: sql<string>`${other.key}`, title: other.title, state: other.state, kind: other.kind },
    })
    .from(edge)
    .innerJoin(
      other,
      and(
        eq(other.orgId, edge.orgId),
        sql`${other.id} = case when ${edge.sourceId} = ${betId} then ${edge.targetId} else ${edge.sourceId} end`,
      ),
    )
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.state, 'declared'),
        inArray(edge.kind, [...BET_RELATIONS]),
        or(eq(edge.sourceId, betId), eq(edge.targetId, betId)),
      ),
    )
    .orderBy(asc(edge.kind), asc(edge.createdAt))
