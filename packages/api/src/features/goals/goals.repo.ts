import { edge } from '@polyrhythm/db/schema/edge'
import { node, nodeVersion } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { reading } from '@polyrhythm/db/schema/reading'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The beliefs, bets and goals that aim at goals, oldest first. */
export const listAims = (ctx: OrgContext, goalIds: readonly string[]) =>
  goalIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          goalId: edge.targetId,
          id: node.id,
          kind: node.kind,
          key: sql<string>`${node.key}`,
          title: node.title,
          state: node.state,
          weight: edge.weight,
        })
        .from(edge)
        .innerJoin(node, and(eq(node.orgId, edge.orgId), eq(node.id, edge.sourceId)))
        .where(
          and(
            eq(edge.orgId, ctx.org.id),
            eq(edge.kind, 'serves'),
            eq(edge.state, 'declared'),
            inArray(edge.targetId, [...goalIds]),
          ),
        )
        .orderBy(asc(node.createdAt), asc(node.key))

/** Every value that was ever read, in the order in which it was true. */
export const listReadings = (ctx: OrgContext, goalId: string) =>
  ctx.tx
    .select({
      id: reading.id,
      value: reading.value,
      observedOn: reading.observedOn,
      note: reading.note,
      by: member.name,
      recordedAt: reading.recordedAt,
    })
    .from(reading)
    .innerJoin(member, and(eq(member.orgId, reading.orgId), eq(member.id, reading.by)))
    .where(and(eq(reading.orgId, ctx.org.id), eq(reading.nodeId, goalId)))
    .orderBy(asc(reading.observedOn), asc(reading.recordedAt), asc(reading.id))

/** Every version of what it says, oldest first. */
export const listRevisions = (ctx: OrgContext, goalId: string) =>
  ctx.tx
    .select({
      version: nodeVersion.version,
      at: nodeVersion.fromAt,
      by: member.name,
      reason: nodeVersion.reason,
      said: nodeVersion.said,
    })
    .from(nodeVersion)
    .innerJoin(member, and(eq(member.orgId, nodeVersion.orgId), eq(member.id, nodeVersion.by)))
    .where(and(eq(nodeVersion.orgId, ctx.org.id), eq(nodeVersion.nodeId, goalId)))
    .orderBy(asc(nodeVersion.version))

export type AimRow = Awaited<ReturnType<typeof listAims>>[number]
export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>[number]
