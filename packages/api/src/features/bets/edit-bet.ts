import { bet } from '@polyrhythm/db/schema/bet'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import type { EditBet } from '@polyrhythm/domain/bets/edit-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { type Decider, forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { betColumns } from '#api/lib/bets/bet-columns'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/** Changes what a bet says: its sponsor, road manager or council, or its author while it is pitched. */
export const editBet: OrgAct<EditBet, { version: number }> = async ({ ctx, input }) => {
  const found = await findBet(ctx, input.betId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', found)) return refuse(forbidden(decides(found), 'ask'))
  const isOwnOffer =
    found.sponsorId === null && input.sponsorId === ctx.actor.memberId && found.createdBy === ctx.actor.memberId
  const isNewSponsor = input.sponsorId !== found.sponsorId && !isOwnOffer
  if (isNewSponsor && !can(ctx.actor, 'bet.setSponsor', found))
    return refuse(forbidden({ kind: 'council', name: found.ownerName }, 'propose'))
  const { betId: id, expectedVersion, title, summary: body, reason } = input
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(bet)
    .set(betColumns(input))
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, id)))
  return ok({ version: revised.value })
}

const findBet = async (ctx: OrgContext, id: string) => {
  const owner = ctx.tx
    .select({ id: node.id, title: node.title })
    .from(node)
    .where(eq(node.orgId, ctx.org.id))
    .as('owner')
  const [found] = await ctx.tx
    .select({
      ownerId: bet.ownerId,
      ownerName: owner.title,
      sponsorId: bet.sponsorId,
      sponsorName: member.name,
      roadManagerId: bet.roadManagerId,
      createdBy: node.createdBy,
      state: node.state,
    })
    .from(bet)
    .innerJoin(node, and(eq(node.orgId, bet.orgId), eq(node.id, bet.id)))
    .innerJoin(owner, eq(owner.id, bet.ownerId))
    .leftJoin(member, and(eq(member.orgId, bet.orgId), eq(member.id, bet.sponsorId)))
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, id)))
  return found ?? null
}

const decides = ({ sponsorName, ownerName }: NonNullable<Awaited<ReturnType<typeof findBet>>>): Decider =>
  sponsorName === null ? { kind: 'council', name: ownerName } : { kind: 'bet_owner', name: sponsorName }
