import { insertInto } from '@polyrhythm/db/insert'
import { decision } from '@polyrhythm/db/schema/decision'
import type { DecideBet } from '@polyrhythm/domain/bets/keep-bet'
import { ok } from '@polyrhythm/domain/result'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import type { OrgAct } from '#api/trpc/run'
import { findBetToWrite } from './find-bet.ts'

/** Writes down what was decided about a bet. It is never changed: another decision follows it. */
export const decideBet: OrgAct<DecideBet, { id: string }> = async ({ ctx, input }) => {
  const { betId, title, call, context, alternatives, reviewOn } = input
  const answer = await findBetToWrite(ctx, betId, 'bet.decide')
  if (!answer.ok) return answer
  const bet = answer.value
  const { ownerId } = bet
  const id = await insertNode(ctx, { kind: 'decision', ownerId, title, state: 'decided' })
  await insertInto(ctx.tx, decision, { orgId: ctx.org.id, id, ownerId, call, context, alternatives, reviewOn })
  await insertEdge(ctx, { kind: 'about', source: { id, kind: 'decision', ownerId, version: 1 }, target: bet })
  return ok({ id })
}
