import { dataPoint } from '@polyrhythm/db/schema/evidence'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { EVIDENCE_KINDS } from '@polyrhythm/domain/evidence/evidence'
import { freshnessOf, insightFreshness } from '@polyrhythm/domain/evidence/freshness'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { loadLeaning } from '#api/lib/evidence/load-leaning'
import { dataFactsOf, dataSelect, loadPieces } from '#api/lib/evidence/load-pieces'
import { orgToday } from '#api/lib/today'
import { listReadings } from '#api/lib/readings/list-readings'
import type { OrgContext } from '#api/trpc/run'

/** A data point or an insight by its key: where it comes from, what it speaks of, and all that leans on it. */
export const getEvidence = async ({ ctx, input }: { ctx: OrgContext; input: { key: string } }) => {
  const row = await findItem(ctx, input.key)
  if (row === undefined) return refuse(notFound)
  const { id, quality, createdBy } = row
  const data = quality === null ? null : dataFactsOf({ ...row, quality })
  const [from, speaksOf, leans, readings] = await Promise.all([
    data === null ? loadPieces(ctx, id) : [],
    listSpeaksOf(ctx, id),
    loadLeaning(ctx, id),
    data === null ? [] : listReadings(ctx, id),
  ])
  const [today, writtenOn] = [orgToday(ctx), zonedDay(row.written.getTime(), ctx.org.timeZone)]
  const dates = from.flatMap((piece) => piece.data ?? [])
  return ok({
    id,
    kind: data === null ? ('insight' as const) : ('data' as const),
    key: row.key,
    title: row.title,
    detail: row.body,
    version: row.version,
    author: { id: createdBy, name: row.by },
    writtenOn,
    data,
    freshness: data === null ? insightFreshness(dates, writtenOn, today) : freshnessOf(data, today),
    from,
    speaksOf: speaksOf.map(({ brought, bringerId, ownerId, stance, ...target }) => ({
      ...target,
      stance: stance ?? ('supports' as const),
      on: zonedDay(brought.getTime(), ctx.org.timeZone),
      can: { withdraw: can(ctx.actor, 'evidence.withdraw', { createdBy: bringerId, ownerId }) },
    })),
    leans,
    readings,
    can: { edit: can(ctx.actor, 'evidence.edit', { createdBy }), bring: can(ctx.actor, 'evidence.bring') },
  })
}

const findItem = async (ctx: OrgContext, key: string) => {
  const [found] = await ctx.tx
    .select({
      id: node.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      body: node.body,
      version: node.version,
      createdBy: node.createdBy,
      by: member.name,
      written: node.createdAt,
      ...dataSelect,
    })
    .from(node)
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .leftJoin(dataPoint, and(eq(dataPoint.orgId, node.orgId), eq(dataPoint.id, node.id)))
    .where(and(eq(node.orgId, ctx.org.id), eq(node.key, key), inArray(node.kind, [...EVIDENCE_KINDS])))
  return found
}

const target = alias(node, 'target_node')

const listSpeaksOf = (ctx: OrgContext, sourceId: string) =>
  ctx.tx
    .select({
      edgeId: edge.id,
      edgeVersion: edge.version,
      id: target.id,
      stance: edge.stance,
      note: edge.sentence,
      by: member.name,
      bringerId: edge.createdBy,
      ownerId: edge.targetOwnerId,
      brought: edge.createdAt,
    })
    .from(edge)
    .innerJoin(target, and(eq(target.orgId, edge.orgId), eq(target.id, edge.targetId)))
    .innerJoin(member, and(eq(member.orgId, edge.orgId), eq(member.id, edge.createdBy)))
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.sourceId, sourceId),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
      ),
    )
    .orderBy(asc(target.key))
