import { belief } from '@polyrhythm/db/schema/belief'
import { dataPoint } from '@polyrhythm/db/schema/evidence'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type Argument = Awaited<ReturnType<typeof loadArgument>>

/** The argument under beliefs, walked back: each belief, the insights and data it rests on, with their stance. */
export async function loadArgument(ctx: OrgContext, beliefIds: readonly string[]) {
  if (beliefIds.length === 0) return { beliefs: [], insights: [], data: [] }
  const [beliefs, toBeliefs] = await Promise.all([listBeliefs(ctx, beliefIds), listEvidence(ctx, beliefIds)])
  const insights = toBeliefs.filter(({ kind }) => kind === 'insight')
  const toInsights = await listEvidence(
    ctx,
    insights.map(({ id }) => id),
  )
  const data = [...toBeliefs, ...toInsights].filter(({ kind }) => kind === 'data')
  const details = await listDetails(
    ctx,
    data.map(({ id }) => id),
  )
  return {
    beliefs,
    insights,
    data: data.map((each) => ({ ...each, ...details.find(({ id }) => id === each.id) })),
  }
}

const listBeliefs = (ctx: OrgContext, ids: readonly string[]) =>
  ctx.tx
    .select({
      id: node.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      state: node.state,
      because: belief.because,
      conviction: belief.conviction,
      reviewOn: belief.reviewOn,
    })
    .from(belief)
    .innerJoin(node, and(eq(node.orgId, belief.orgId), eq(node.id, belief.id)))
    .where(and(eq(belief.orgId, ctx.org.id), inArray(belief.id, [...ids])))
    .orderBy(asc(node.key))

const listEvidence = (ctx: OrgContext, targetIds: readonly string[]) =>
  targetIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          id: node.id,
          kind: node.kind,
          key: sql<string>`${node.key}`,
          title: node.title,
          stance: edge.stance,
          targetId: edge.targetId,
          note: edge.sentence,
        })
        .from(edge)
        .innerJoin(node, and(eq(node.orgId, edge.orgId), eq(node.id, edge.sourceId)))
        .where(
          and(
            eq(edge.orgId, ctx.org.id),
            eq(edge.kind, 'evidence'),
            eq(edge.state, 'declared'),
            inArray(edge.targetId, [...targetIds]),
            inArray(node.kind, ['insight', 'data']),
          ),
        )
        .orderBy(asc(node.key))

const listDetails = (ctx: OrgContext, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          id: dataPoint.id,
          period: dataPoint.period,
          n: dataPoint.n,
          source: dataPoint.source,
          observedOn: dataPoint.observedOn,
          staleAfter: dataPoint.staleAfter,
          quality: dataPoint.quality,
        })
        .from(dataPoint)
        .where(and(eq(dataPoint.orgId, ctx.org.id), inArray(dataPoint.id, [...ids])))
