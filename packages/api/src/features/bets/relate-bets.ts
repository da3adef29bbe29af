import type { RelateBets, UnrelateBets } from '@polyrhythm/domain/bets/relate-bets'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { declareEdge, withdrawEdge } from '#api/lib/declare-edge'
import type { OrgAct } from '#api/trpc/run'
import { decidesOn, findBet, isOver } from './find-bet.ts'

/** Says what a bet is to another one; whoever answers for the first does. */
export const relateBets: OrgAct<RelateBets, { id: string }> = async ({
  ctx,
  input: { betId, otherId, kind, note },
}) => {
  const [source, target] = await Promise.all([findBet(ctx, betId), findBet(ctx, otherId)])
  if (source === null || target === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', source)) return refuse(forbidden(decidesOn(source), 'ask'))
  if (source.state === 'closed') return refuse(isOver)
  if (betId === otherId) return refuse(invalid('otherId', 'another_bet'))
  if (kind === 'differs_from' && note === null) return refuse(invalid('note', 'say_how'))
  return ok({ id: await declareEdge(ctx, { kind, source, target, sentence: note ?? '' }) })
}

/** Takes it back. */
export const unrelateBets: OrgAct<UnrelateBets, { betId: string }> = async ({ ctx, input }) => {
  const { betId, otherId: targetId, kind } = input
  const source = await findBet(ctx, betId)
  if (source === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', source)) return refuse(forbidden(decidesOn(source), 'ask'))
  if (source.state === 'closed') return refuse(isOver)
  const isDone = await withdrawEdge(ctx, { kind, sourceId: betId, targetId })
  return isDone ? ok({ betId }) : refuse(notFound)
}
