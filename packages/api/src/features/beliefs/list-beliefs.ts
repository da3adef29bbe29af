import { belief } from '@polyrhythm/db/schema/belief'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import { abilities, can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { loadArgument } from '#api/lib/evidence/load-argument'
import { findCompanyId } from '#api/lib/find-company-id'
import type { OrgContext } from '#api/trpc/run'

const betNode = alias(node, 'bet_node')

/** The beliefs of the company, each with its evidence, the goals it serves and the bets that rest on it. */
export const listBeliefs = async ({ ctx }: { ctx: OrgContext }) => {
  const rows = await loadBeliefs(ctx)
  const ids = rows.map(({ id }) => id)
  const [{ insights, data }, bets, companyId] = await Promise.all([
    loadArgument(ctx, ids),
    listBetsOn(ctx),
    findCompanyId(ctx),
  ])
  return ok({
    beliefs: rows.toSorted(byKey).map(({ createdBy, ownerId, ...row }) => {
      const ownInsights = insights.filter(({ targetId }) => targetId === row.id)
      const under = new Set([row.id, ...ownInsights.map(({ id }) => id)])
      return {
        ...row,
        insights: ownInsights,
        data: data.filter(({ targetId }) => under.has(targetId)),
        bets: bets.filter(({ beliefId }) => beliefId === row.id).map(({ beliefId, ...bet }) => bet),
        can: abilities(ctx.actor, { ownerId, createdBy, state: row.state }, ['belief.edit']),
      }
    }),
    can: { hold: can(ctx.actor, 'belief.hold', { ownerId: companyId }), draft: can(ctx.actor, 'belief.draft') },
  })
}

export const loadBeliefs = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: belief.id,
      key: sql<string>`${node.key}`,
      statement: node.title,
      state: node.state,
      version: node.version,
      ownerId: belief.ownerId,
      createdBy: node.createdBy,
      because: belief.because,
      conviction: belief.conviction,
      horizonFrom: belief.horizonFrom,
      horizonUntil: belief.horizonUntil,
      reviewOn: belief.reviewOn,
    })
    .from(belief)
    .innerJoin(node, and(eq(node.orgId, belief.orgId), eq(node.id, belief.id)))
    .where(eq(belief.orgId, ctx.org.id))

export const listBetsOn = (ctx: OrgContext) =>
  ctx.tx
    .select({
      beliefId: edge.sourceId,
      id: betNode.id,
      key: sql<string>`${betNode.key}`,
      title: betNode.title,
      state: betNode.state,
      stance: edge.stance,
    })
    .from(edge)
    .innerJoin(betNode, and(eq(betNode.orgId, edge.orgId), eq(betNode.id, edge.targetId)))
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        eq(edge.sourceKind, 'belief'),
        eq(edge.targetKind, 'bet'),
      ),
    )
    .orderBy(asc(betNode.createdAt))
