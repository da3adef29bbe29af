import { insertInto } from '@polyrhythm/db/insert'
import { stageMove, stageObjection } from '@polyrhythm/db/schema/stage-move'
import type { ObjectStage, ProposeStage } from '@polyrhythm/domain/bets/stage-move'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { databaseSays } from '#api/lib/database-says'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { type BetFacts, decidesOn, findBet } from './find-bet.ts'

/** Proposes that a bet goes to another stage, which says yes for one's own side. */
export const proposeStage: OrgAct<ProposeStage, { betId: string }> = async ({ ctx, input }) => {
  const { betId, to, answer, evidence, failingTest } = input
  const bet = await findBet(ctx, betId)
  if (bet === null) return refuse(notFound)
  if (bet.stage === to) return refuse(invalid('to', 'same_stage'))
  return settle(bet, () =>
    ctx.tx.execute(sql`select poly.propose_stage(${betId}, ${to}, ${answer}, ${evidence}, ${failingTest})`),
  )
}

/** Says yes to a proposal; with the second one the bet moves. Nobody says both, not even who is on both sides. */
export const agreeStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  if (move === null) return refuse(notFound)
  if (await isOverForThem(ctx, move)) return refuse({ code: 'too_late', rule: 'stage.over' })
  if ([move.sponsorYesBy, move.squadYesBy].includes(ctx.actor.memberId))
    return refuse(invalid('moveId', 'stage_said_already'))
  return settle(await findBet(ctx, move.betId), () => ctx.tx.execute(sql`select poly.agree_stage(${moveId})`))
}

/** Takes a proposal back: whoever made it, or either side. */
export const withdrawStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  if (move === null) return refuse(notFound)
  if (await isOverForThem(ctx, move)) return refuse({ code: 'too_late', rule: 'stage.over' })
  return settle(await findBet(ctx, move.betId), () => ctx.tx.execute(sql`select poly.withdraw_stage(${moveId})`))
}

/** What another squad that links to it has against it; it is shown, and stops nothing. */
export const objectStage: OrgAct<ObjectStage, { betId: string }> = async ({
  ctx,
  input: { moveId, squadId, text },
}) => {
  const [move, squad] = [await findMove(ctx, moveId), await findSquad(ctx, squadId)]
  if (move === null || squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.objectStage', { ownerId: squadId })) return refuse(forbidden(asDecider(squad), 'ask'))
  if (move.state !== 'open') return refuse({ code: 'too_late', rule: 'stage.over' })
  const says = { orgId: ctx.org.id, stageMoveId: moveId, squadId, text, by: ctx.actor.memberId }
  return settle(await findBet(ctx, move.betId), () => insertInto(ctx.tx, stageObjection, says))
}

/** Whether whoever would have a say comes too late; whom it does not concern hears that first. */
async function isOverForThem(ctx: OrgContext, { betId, state, proposedBy }: Move): Promise<boolean> {
  if (state === 'open') return false
  const [row] = await ctx.tx.execute<{ isOnASide: boolean }>(
    sql`select cardinality(poly.stage_sides(${betId})) > 0 as "isOnASide"`,
  )
  return proposedBy === ctx.actor.memberId || row?.isOnASide === true
}

type Move = NonNullable<Awaited<ReturnType<typeof findMove>>>

const findMove = async (ctx: OrgContext, id: string) => {
  const [found] = await ctx.tx
    .select({
      betId: stageMove.betId,
      state: stageMove.state,
      proposedBy: stageMove.proposedBy,
      sponsorYesBy: stageMove.sponsorYesBy,
      squadYesBy: stageMove.squadYesBy,
    })
    .from(stageMove)
    .where(and(eq(stageMove.orgId, ctx.org.id), eq(stageMove.id, id)))
  return found ?? null
}

/** Who may is the database's to say, under its lock: a seat or a link may end while somebody decides. */
async function settle(bet: BetFacts | null, act: () => Promise<unknown>): Promise<Result<{ betId: string }, Refusal>> {
  if (bet === null) return refuse(notFound)
  try {
    await act()
    return ok({ betId: bet.id })
  } catch (error) {
    const { code, hint } = databaseSays(error)
    if (code === '42501') return refuse(forbidden(decidesOn(bet), 'ask'))
    if (code === 'PC428') return refuse(invalid(fieldOf[hint] ?? 'to', `stage_${hint}`))
    if (code === 'PC422' || code === 'PC409' || code === '23505')
      return refuse({ code: 'too_late', rule: 'stage.over' })
    throw error
  }
}

/** What is to be written otherwise, by the database's word for what is wrong. */
const fieldOf: Readonly<Record<string, string>> = { untested: 'failingTest', not_linked: 'squadId', unserved: 'to' }
