import { insertInto } from '@polyrhythm/db/insert'
import { reading } from '@polyrhythm/db/schema/reading'
import type { ReadBet } from '@polyrhythm/domain/bets/keep-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { decidesOn, findBet } from './find-bet.ts'

/** Writes down a value of the bet's own measure; a later one of the same day stands in its place. */
export const readBet: OrgAct<ReadBet, { betId: string }> = async ({ ctx, input }) => {
  const { betId, value, observedOn, note } = input
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', bet)) return refuse(forbidden(decidesOn(bet), 'ask'))
  if (observedOn > orgToday(ctx)) return refuse(invalid('observedOn', 'in_the_future'))
  await insertInto(ctx.tx, reading, {
    orgId: ctx.org.id,
    nodeId: betId,
    nodeKind: 'bet',
    nodeOwnerId: bet.ownerId,
    value,
    observedOn,
    note,
    by: ctx.actor.memberId,
  })
  return ok({ betId })
}
