import type { ReadBet } from '@polyrhythm/domain/bets/keep-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { refuse } from '@polyrhythm/domain/result'
import { insertReading } from '#api/lib/readings/insert-reading'
import type { OrgAct } from '#api/trpc/run'
import { decidesOn, findBet, isOver } from './find-bet.ts'

/** Writes down a value of the bet's own measure; a later one of the same day stands in its place. */
export const readBet: OrgAct<ReadBet, { id: string }> = async ({ ctx, input }) => {
  const bet = await findBet(ctx, input.betId)
  if (bet === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', bet)) return refuse(forbidden(decidesOn(bet), 'ask'))
  if (bet.state === 'closed') return refuse(isOver)
  return insertReading(ctx, bet, input)
}
