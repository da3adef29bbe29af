import { bet } from '@polyrhythm/db/schema/bet'
import type { EditBet } from '@polyrhythm/domain/bets/edit-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { betColumns } from '#api/lib/bets/bet-columns'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { decidesOn, findBet, isOver } from './find-bet.ts'

/** Changes what a bet says: its sponsor, road manager or council, or its author while it is pitched. */
export const editBet: OrgAct<EditBet, { version: number }> = async ({ ctx, input }) => {
  const found = await findBet(ctx, input.betId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', found)) return refuse(forbidden(decidesOn(found), 'ask'))
  if (found.state === 'closed') return refuse(isOver)
  const isOwnOffer =
    found.sponsorId === null && input.sponsorId === ctx.actor.memberId && found.createdBy === ctx.actor.memberId
  const isNewSponsor = input.sponsorId !== found.namedSponsorId && !isOwnOffer
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
