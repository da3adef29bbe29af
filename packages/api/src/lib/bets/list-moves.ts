import { rankChange } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/**
 * Moves on boards with their reasons, newest first.
 *
 * @param which a condition on rankChange
 * @param most how many; all of them when left out
 */
export async function listMoves(ctx: OrgContext, which: SQL | undefined, most?: number) {
  const query = ctx.tx
    .select({
      id: rankChange.id,
      betKey: sql<string>`${node.key}`,
      betTitle: node.title,
      fromRank: rankChange.fromRank,
      toRank: rankChange.toRank,
      fromColumn: rankChange.fromColumn,
      toColumn: rankChange.toColumn,
      reason: rankChange.reason,
      isOverLimit: rankChange.isOverLimit,
      leap: rankChange.leap,
      by: member.name,
      at: rankChange.at,
    })
    .from(rankChange)
    .innerJoin(node, and(eq(node.orgId, rankChange.orgId), eq(node.id, rankChange.betId)))
    .innerJoin(member, and(eq(member.orgId, rankChange.orgId), eq(member.id, rankChange.by)))
    .where(and(eq(rankChange.orgId, ctx.org.id), which))
    .orderBy(desc(rankChange.at), desc(rankChange.id))
  const rows = await (most === undefined ? query : query.limit(most))
  return rows.map(({ at, ...move }) => ({ ...move, at: at.toISOString() }))
}
