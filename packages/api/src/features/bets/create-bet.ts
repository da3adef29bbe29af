import { insertInto } from '@polyrhythm/db/insert'
import { bet } from '@polyrhythm/db/schema/bet'
import { isOverBelief } from '@polyrhythm/domain/beliefs/belief-life'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { betColumns } from '#api/lib/bets/bet-columns'
import { findBoard, placeBet } from '#api/lib/bets/place-bet'
import { insertEdge } from '#api/lib/insert-edge'
import { findNode } from '#api/lib/find-node'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/**
 * Writes a bet. Anybody pitches one; whoever sits on the board's council also gives it its place at once, with the
 * reason for it. A sponsor other than its author is the council's to name.
 */
export const createBet: OrgAct<CreateBet, { id: string; key: string; isPlaced: boolean }> = async ({ ctx, input }) => {
  const board = await findBoard(ctx, input.boardId)
  if (board === null) return refuse(notFound)
  const council = { kind: 'council', name: board.unitName } as const
  const isCouncil = can(ctx.actor, 'bet.rank', { ownerId: board.unitId })
  const isOwnSponsor = input.sponsorId === null || input.sponsorId === ctx.actor.memberId
  if (!isOwnSponsor && !isCouncil) return refuse(forbidden(council, 'propose'))
  const { title, summary: body, column, after, reason, entry, boardId } = input
  const id = await insertNode(ctx, { kind: 'bet', ownerId: board.unitId, title, body, state: 'pitched' })
  await insertInto(ctx.tx, bet, { orgId: ctx.org.id, id, ownerId: board.unitId, ...betColumns(input) })
  const refused = await joinRhythm(ctx, { id, ownerId: board.unitId }, input)
  if (refused !== null) return refuse(refused)
  const placed = isCouncil ? await placeBet(ctx, { boardId, betId: id, column, after, reason, entry }) : ok(null)
  return placed.ok ? ok({ id, key: await loadKey(ctx, id), isPlaced: isCouncil }) : placed
}

type Joined = Pick<CreateBet, 'beliefIds' | 'goalIds' | 'differsFrom'>

/** Writes which beliefs the bet stands on, which goals it aims at, the first as the primary one, and what it has learned from. */
const joinRhythm = async (
  ctx: OrgContext,
  bet: { id: string; ownerId: string },
  { beliefIds, goalIds, differsFrom }: Joined,
): Promise<Refusal | null> => {
  const self = { ...bet, kind: 'bet', version: 1 } as const
  for (const beliefId of beliefIds) {
    const belief = await findNode(ctx, beliefId)
    if (belief?.kind !== 'belief') return notFound
    if (isOverBelief(belief.state)) return invalid('beliefIds', 'belief.over')
    await insertEdge(ctx, { kind: 'evidence', source: belief, target: self, stance: 'supports' })
  }
  for (const [index, goalId] of goalIds.entries()) {
    const goal = await findNode(ctx, goalId)
    if (goal?.kind !== 'goal') return notFound
    await insertEdge(ctx, { kind: 'serves', source: self, target: goal, weight: index === 0 ? 'primary' : 'secondary' })
  }
  for (const { id, how } of differsFrom) {
    const past = await findNode(ctx, id)
    if (past?.kind !== 'bet' && past?.kind !== 'lesson') return notFound
    await insertEdge(ctx, { kind: 'differs_from', source: self, target: past, sentence: how })
  }
  return null
}
