import { ask } from '@polyrhythm/db/schema/ask'
import { bet } from '@polyrhythm/db/schema/bet'
import { node } from '@polyrhythm/db/schema/node'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** An ask by its id, as answering and sending again need it. */
export async function findAsk(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: ask.id,
      text: node.body,
      version: node.version,
      askedBy: node.createdBy,
      toUnitId: ask.toUnitId,
      toMemberId: ask.toMemberId,
      answer: ask.answer,
    })
    .from(ask)
    .innerJoin(node, and(eq(node.orgId, ask.orgId), eq(node.id, ask.id)))
    .where(and(eq(ask.orgId, ctx.org.id), eq(ask.id, id)))
  return found ?? null
}

/** Who answers for a bet: its sponsor, else whoever wrote it. */
export async function findBetOwner(ctx: OrgContext, betId: string) {
  const [found] = await ctx.tx
    .select({ boardUnitId: bet.ownerId, sponsorId: bet.sponsorId, createdBy: node.createdBy })
    .from(bet)
    .innerJoin(node, and(eq(node.orgId, bet.orgId), eq(node.id, bet.id)))
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, betId)))
  return found === undefined ? null : { boardUnitId: found.boardUnitId, memberId: found.sponsorId ?? found.createdBy }
}
