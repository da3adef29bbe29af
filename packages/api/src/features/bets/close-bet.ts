import { stateAfter } from '@polyrhythm/domain/bets/bet-life'
import type { CloseBet } from '@polyrhythm/domain/bets/close-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { declareEdge } from '#api/lib/declare-edge'
import { findNode } from '#api/lib/find-node'
import { holdNode } from '#api/lib/hold-node'
import { insertLesson } from '#api/lib/lessons/insert-lesson'
import type { OrgAct } from '#api/trpc/run'
import { findBet } from './find-bet.ts'

/**
 * Closes a bet well: its outcome and evidence, a lesson, what it says of the beliefs it stood on, and a note to every squad
 * that serves it. Their objectives stay as they are; links to it go stale by themselves.
 */
export const closeBet: OrgAct<CloseBet, { betId: string; lessonId: string }> = async ({ ctx, input }) => {
  const { betId, outcome, evidence, note, lesson, ledger } = input
  // Held first: two who close it at once would both write lessons and what it says of its beliefs.
  await holdNode(ctx, betId)
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.close', bet)) return refuse(forbidden({ kind: 'council', name: bet.ownerName }, 'propose'))
  if (stateAfter(bet.state, 'close') === null) return refuse({ code: 'too_late', rule: 'bet.closed' })
  const sort = outcome === 'won' ? 'success' : outcome === 'lost' ? 'failure' : 'experiment'
  const lessonId = await insertLesson(ctx, { ...lesson, sort, ownerId: bet.ownerId, about: bet })
  for (const { beliefId, stance, note: sentence } of ledger) {
    const target = await findNode(ctx, beliefId)
    if (target?.kind !== 'belief') return refuse(notFound)
    await declareEdge(ctx, { kind: 'evidence', source: bet, target, stance, sentence })
  }
  await ctx.tx.execute(sql`select poly.close_bet(${betId}, ${outcome}, ${evidence}, ${note})`)
  return ok({ betId, lessonId })
}
