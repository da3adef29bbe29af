import type { ReadBet } from '@polyrhythm/domain/bets/keep-bet'
import { insertReading } from '#api/lib/readings/insert-reading'
import type { OrgAct } from '#api/trpc/run'
import { findBetToWrite } from './find-bet.ts'

/** Writes down a value of the bet's own measure; a later one of the same day stands in its place. */
export const readBet: OrgAct<ReadBet, { id: string }> = async ({ ctx, input }) => {
  const answer = await findBetToWrite(ctx, input.betId, 'bet.edit')
  if (!answer.ok) return answer
  const bet = answer.value
  return insertReading(ctx, bet, input)
}
