import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
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

export type AimRow = Awaited<ReturnType<typeof listAims>>[number]
