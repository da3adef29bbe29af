import { bet } from '@polyrhythm/db/schema/bet'
import type { EditBet } from '@polyrhythm/domain/bets/edit-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { betColumns } from '#api/lib/bets/bet-columns'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findBetToWrite } from './find-bet.ts'

/** Changes what a bet says: its sponsor, road manager or council, or its author while it is pitched. */
export const editBet: OrgAct<EditBet, { version: number }> = async ({ ctx, input }) => {
  const answer = await findBetToWrite(ctx, input.betId, 'bet.edit')
  if (!answer.ok) return answer
  const found = answer.value
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
