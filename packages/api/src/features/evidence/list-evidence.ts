import { edge } from '@polyrhythm/db/schema/edge'
import { dataPoint } from '@polyrhythm/db/schema/evidence'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { EVIDENCE_KINDS } from '@polyrhythm/domain/evidence/evidence'
import { freshnessOf, insightFreshness } from '@polyrhythm/domain/evidence/freshness'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { dataFactsOf, dataSelect } from '#api/lib/evidence/load-pieces'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

/** Every data point and insight of an organisation, data first, each with how fresh it is and what it speaks of. */
export const listEvidence = async ({ ctx }: { ctx: OrgContext }) =>
  ok({ items: await loadItems(ctx), can: { bring: can(ctx.actor, 'evidence.bring') } })

export type EvidenceItem = Awaited<ReturnType<typeof loadItems>>[number]

export async function loadItems(ctx: OrgContext) {
  const [rows, targets] = await Promise.all([listRows(ctx), listTargets(ctx)])
  const today = orgToday(ctx)
  const facts = new Map(
    rows.flatMap(({ id, quality, ...row }) =>
      quality === null ? [] : [[id, dataFactsOf({ ...row, quality })] as const],
    ),
  )
  const under = Map.groupBy(targets, ({ targetId }) => targetId)
  const speaks = Map.groupBy(targets, ({ sourceId }) => sourceId)
  return rows
    .toSorted(byKey)
    .map(({ id, key, title, by, written }) => {
      const data = facts.get(id) ?? null
      const from = (under.get(id) ?? []).flatMap(({ sourceId }) => facts.get(sourceId) ?? [])
      const writtenOn = zonedDay(written.getTime(), ctx.org.timeZone)
      return {
        id,
        kind: data === null ? ('insight' as const) : ('data' as const),
        key,
        title,
        by,
        writtenOn,
        data,
        freshness: data === null ? insightFreshness(from, writtenOn, today) : freshnessOf(data, today),
        speaksOf: (speaks.get(id) ?? [])
          .map((target) => ({ ...target, id: target.targetId }))
          .toSorted(byKey)
          .map(({ id: targetId, kind, key: targetKey, title: targetTitle, stance }) => ({
            id: targetId,
            kind,
            key: targetKey,
            title: targetTitle,
            stance: stance ?? ('supports' as const),
          })),
      }
    })
    .toSorted((a, b) => EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind))
}

const listRows = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: node.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      by: member.name,
      written: node.createdAt,
      ...dataSelect,
    })
    .from(node)
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .leftJoin(dataPoint, and(eq(dataPoint.orgId, node.orgId), eq(dataPoint.id, node.id)))
    .where(and(eq(node.orgId, ctx.org.id), inArray(node.kind, [...EVIDENCE_KINDS])))

const target = alias(node, 'target_node')

const listTargets = (ctx: OrgContext) =>
  ctx.tx
    .select({
      sourceId: edge.sourceId,
      targetId: edge.targetId,
      kind: target.kind,
      key: sql<string>`${target.key}`,
      title: target.title,
      stance: edge.stance,
    })
    .from(edge)
    .innerJoin(target, and(eq(target.orgId, edge.orgId), eq(target.id, edge.targetId)))
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        inArray(edge.sourceKind, [...EVIDENCE_KINDS]),
      ),
    )
