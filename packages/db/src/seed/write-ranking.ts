import { placeBet, type Place } from '@polyrhythm/domain/bets/rank'
import { place, rankChange } from '#db/schema/board'
import { privateRank } from '#db/schema/private-rank'
import { at, type Context, idOf, memberOf } from './context.ts'
import type { SampleMove } from './sample.ts'

const NOON = 12 * 60

/** The boards as they stood first, every move since with its reason, where each bet stands today, and how the council would have it. */
export const writeRanking = (context: Context): void => {
  const { company, orgId, made } = context
  const { ranking } = company
  const boards = new Map<string, readonly Place[]>()
  const first = ranking.order.map(({ bet, board, column }, index) => {
    const before = ranking.order.slice(0, index).findLast((each) => each.board === board && each.column === column)
    return { on: ranking.on, board, bet, column, after: before?.bet ?? 'top', reason: ranking.reason, by: ranking.by }
  })
  for (const [index, move] of [...first, ...ranking.moves].entries()) {
    const order = applyMove(context, boards.get(move.board) ?? [], move, index)
    boards.set(move.board, order)
  }
  const [end, by] = [at(context, ranking.moves.at(-1)?.on ?? ranking.on, NOON + 60), memberOf(context, ranking.by)]
  for (const [board, order] of boards) {
    for (const { bet, rank, column } of order) {
      made.insert(end, by, place, {
        orgId,
        boardId: idOf(context, 'board', board),
        betId: idOf(context, 'bet', bet),
        rank,
        column,
      })
    }
  }
  for (const { on, board, person, order } of company.privateRanks) {
    const memberId = memberOf(context, person)
    made.insert(at(context, on, NOON), memberId, privateRank, {
      orgId,
      boardId: idOf(context, 'board', board),
      memberId,
      betIds: order.map((bet) => idOf(context, 'bet', bet)),
    })
  }
}

const applyMove = (context: Context, board: readonly Place[], move: SampleMove, index: number): readonly Place[] => {
  const moved = placeBet(board, move)
  if (!moved.ok) throw new Error(`the sample moves ${move.bet} where it cannot stand: ${moved.refusal.code}`)
  const { from, to, order } = moved.value
  const by = memberOf(context, move.by)
  context.made.insert(at(context, move.on, NOON + index), by, rankChange, {
    orgId: context.orgId,
    id: idOf(context, 'rank', `${index}`),
    boardId: idOf(context, 'board', move.board),
    betId: idOf(context, 'bet', move.bet),
    fromRank: from?.rank ?? null,
    toRank: to.rank,
    fromColumn: from?.column ?? null,
    toColumn: to.column,
    reason: move.reason,
    orderAfter: order.map(({ bet }) => idOf(context, 'bet', bet)),
    columnsAfter: order.map(({ column }) => column),
    by,
  })
  return order
}
