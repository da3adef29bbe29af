import { stateAfter } from '@polyrhythm/domain/bets/bet-life'
import type { MoveBetCommand } from '@polyrhythm/domain/bets/move-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findBoard, placeBet } from '#api/lib/bets/place-bet'
import { findNode } from '#api/lib/find-node'
import type { OrgAct } from '#api/trpc/run'

/** Moves a bet, with the reason that everybody can read. Only the council of the board ranks it. */
export const moveBet: OrgAct<MoveBetCommand, { betId: string }> = async ({ ctx, input }) => {
  const [board, bet] = await Promise.all([findBoard(ctx, input.boardId), findNode(ctx, input.betId)])
  if (board === null || bet?.kind !== 'bet') return refuse(notFound)
  if (!can(ctx.actor, 'bet.rank', { ownerId: board.unitId }))
    return refuse(forbidden({ kind: 'council', name: board.unitName }, 'ask', 'propose'))
  if (stateAfter(bet.state, 'place') === null) return refuse({ code: 'too_late', rule: 'bet.closed' })
  const placed = await placeBet(ctx, input)
  return placed.ok ? ok({ betId: bet.id }) : placed
}
