import { insertInto } from '@polyrhythm/db/insert'
import { stageMove, stageObjection } from '@polyrhythm/db/schema/stage-move'
import type { ObjectStage, ProposeStage } from '@polyrhythm/domain/bets/stage-move'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { databaseSays } from '#api/lib/database-says'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { decidesOn, findBet } from './find-bet.ts'

/** Proposes that a bet goes to another stage, which says yes for one's own side. */
export const proposeStage: OrgAct<ProposeStage, { betId: string }> = async ({ ctx, input }) => {
  const { betId, to, answer, evidence, failingTest } = input
  const done = sql`select poly.propose_stage(${betId}, ${to}, ${answer}, ${evidence}, ${failingTest})`
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (bet.stage === to) return refuse(invalid('to', 'same_stage'))
  return settle(ctx, betId, done)
}

/** Says yes to a proposal; with the second one the bet moves. */
export const agreeStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  return move === null ? refuse(notFound) : settle(ctx, move.betId, sql`select poly.agree_stage(${moveId})`)
}

/** Takes a proposal back: whoever made it, or either side. */
export const withdrawStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  return move === null ? refuse(notFound) : settle(ctx, move.betId, sql`select poly.withdraw_stage(${moveId})`)
}

/** What another squad has against it; it is shown, and stops nothing. */
export const objectStage: OrgAct<ObjectStage, { betId: string }> = async ({
  ctx,
  input: { moveId, squadId, text },
}) => {
  const [move, squad] = [await findMove(ctx, moveId), await findSquad(ctx, squadId)]
  if (move === null || squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.objectStage', { ownerId: squadId })) return refuse(forbidden(asDecider(squad), 'ask'))
  if (move.state !== 'open') return refuse({ code: 'too_late', rule: 'stage.over' })
  await insertInto(ctx.tx, stageObjection, {
    orgId: ctx.org.id,
    stageMoveId: moveId,
    squadId,
    text,
    by: ctx.actor.memberId,
  })
  return ok({ betId: move.betId })
}

const findMove = async (ctx: OrgContext, id: string) => {
  const [found] = await ctx.tx
    .select({ betId: stageMove.betId, state: stageMove.state })
    .from(stageMove)
    .where(and(eq(stageMove.orgId, ctx.org.id), eq(stageMove.id, id)))
  return found ?? null
}

/** Who may is the database's to say, under its lock: a seat or a link may end while somebody decides. */
async function settle(ctx: OrgContext, betId: string, act: SQL): Promise<Result<{ betId: string }, Refusal>> {
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  try {
    await ctx.tx.execute(act)
    return ok({ betId })
  } catch (error) {
    const { code, hint } = databaseSays(error)
    if (code === '42501') return refuse(forbidden(decidesOn(bet), 'ask'))
    if (code === 'PC428') return refuse(invalid(hint === 'untested' ? 'failingTest' : 'to', `stage_${hint}`))
    if (code === 'PC422' || code === 'PC409' || code === '23505')
      return refuse({ code: 'too_late', rule: 'stage.over' })
    throw error
  }
}
