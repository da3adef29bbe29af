import { insertInto } from '@polyrhythm/db/insert'
import { edge } from '@polyrhythm/db/schema/edge'
import { stageMove, stageObjection } from '@polyrhythm/db/schema/stage-move'
import type { ObjectStage, ProposeStage } from '@polyrhythm/domain/bets/stage-move'
import { presentLink } from '@polyrhythm/domain/links/present-link'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { databaseSays } from '#api/lib/database-says'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { loadLinks } from '#api/lib/okr/load-links'
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

/** Says yes to a proposal; with the second one the bet moves. Nobody says both, not even who is on both sides. */
export const agreeStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  if (move === null) return refuse(notFound)
  if (await isOverForThem(ctx, move)) return refuse({ code: 'too_late', rule: 'stage.over' })
  if (move.sponsorYesBy === ctx.actor.memberId) return refuse(invalid('moveId', 'stage_said_already'))
  return settle(ctx, move.betId, sql`select poly.agree_stage(${moveId})`)
}

/** Takes a proposal back: whoever made it, or either side. */
export const withdrawStage: OrgAct<{ moveId: string }, { betId: string }> = async ({ ctx, input: { moveId } }) => {
  const move = await findMove(ctx, moveId)
  if (move === null) return refuse(notFound)
  if (await isOverForThem(ctx, move)) return refuse({ code: 'too_late', rule: 'stage.over' })
  return settle(ctx, move.betId, sql`select poly.withdraw_stage(${moveId})`)
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
  if (!(await isLinked(ctx, move.betId, squadId))) return refuse(invalid('squadId', 'stage_not_linked'))
  await insertInto(ctx.tx, stageObjection, {
    orgId: ctx.org.id,
    stageMoveId: moveId,
    squadId,
    text,
    by: ctx.actor.memberId,
  })
  return ok({ betId: move.betId })
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
    })
    .from(stageMove)
    .where(and(eq(stageMove.orgId, ctx.org.id), eq(stageMove.id, id)))
  return found ?? null
}

/** Whether an objective of the squad that is under way links to the bet, as the page of the bet shows it. */
const isLinked = async (ctx: OrgContext, betId: string, squadId: string): Promise<boolean> => {
  const links = await loadLinks(ctx, and(eq(edge.targetId, betId), eq(edge.sourceOwnerId, squadId)))
  return links.map(presentLink).some(({ state, hasSourceEnded }) => state !== 'withdrawn' && !hasSourceEnded)
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
