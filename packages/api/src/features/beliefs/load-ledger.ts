import { bet } from '@polyrhythm/db/schema/bet'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The bets on a belief that are over, as evidence for or against it; the newest first. */
export async function loadLedger(ctx: OrgContext, beliefId: string) {
  const rows = await ctx.tx
    .select({
      id: bet.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      outcome: bet.outcome,
      closedOn: bet.closedOn,
      stance: edge.stance,
      sentence: edge.sentence,
    })
    .from(edge)
    .innerJoin(bet, and(eq(bet.orgId, edge.orgId), eq(bet.id, edge.sourceId)))
    .innerJoin(node, and(eq(node.orgId, bet.orgId), eq(node.id, bet.id), eq(node.state, 'closed')))
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.targetId, beliefId),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        eq(edge.sourceKind, 'bet'),
      ),
    )
    .orderBy(desc(bet.closedOn), node.key)
  return rows.map(({ stance, ...row }) => ({ ...row, stance: stance ?? ('supports' as const) }))
}
