import type { RelateBets, UnrelateBets } from '@polyrhythm/domain/bets/relate-bets'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { declareEdge, withdrawEdge } from '#api/lib/declare-edge'
import type { OrgAct } from '#api/trpc/run'
import { findBet, findBetToWrite } from './find-bet.ts'

/** Says what a bet is to another one; whoever answers for the first does. */
export const relateBets: OrgAct<RelateBets, { id: string }> = async ({
  ctx,
  input: { betId, otherId, kind, note },
}) => {
  const target = await findBet(ctx, otherId)
  if (target === null) return refuse(notFound)
  const source = await findBetToWrite(ctx, betId, 'bet.edit')
  if (!source.ok) return source
  if (betId === otherId) return refuse(invalid('otherId', 'another_bet'))
  if (kind === 'differs_from' && note === null) return refuse(invalid('note', 'say_how'))
  return ok({ id: await declareEdge(ctx, { kind, source: source.value, target, sentence: note ?? '' }) })
}

/** Takes it back. */
export const unrelateBets: OrgAct<UnrelateBets, { betId: string }> = async ({ ctx, input }) => {
  const { betId, otherId: targetId, kind } = input
  const source = await findBetToWrite(ctx, betId, 'bet.edit')
  if (!source.ok) return source
  const isDone = await withdrawEdge(ctx, { kind, sourceId: betId, targetId })
  return isDone ? ok({ betId }) : refuse(notFound)
}
