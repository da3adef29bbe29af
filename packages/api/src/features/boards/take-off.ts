import { place } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { stateAfter } from '@polyrhythm/domain/bets/bet-life'
import type { TakeOff } from '@polyrhythm/domain/boards/take-off'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import { loadUnitName } from '#api/lib/load-unit-name'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/** Pauses or declines a bet, with the reason that everybody can read. The council of its board does. */
export const takeOff: OrgAct<TakeOff, { betId: string }> = async ({ ctx, input: { betId, to, reason } }) => {
  const bet = await findNode(ctx, betId)
  if (bet?.kind !== 'bet') return refuse(notFound)
  if (!can(ctx.actor, 'bet.rank', bet))
    return refuse(forbidden({ kind: 'council', name: await loadUnitName(ctx, bet.ownerId) }, 'ask', 'propose'))
  if (stateAfter(bet.state, ACTS[to]) === null) return refuse({ code: 'too_late', rule: 'not_on_board' })
  if (await isPlaced(ctx, betId)) {
    await ctx.tx.execute(sql`select poly.take_off_board(${betId}, ${to}, ${reason})`)
    return ok({ betId })
  }
  await ctx.tx
    .update(node)
    .set({ state: to, reason })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, betId)))
  return ok({ betId })
}

const ACTS = { paused: 'pause', declined: 'decline' } as const

const isPlaced = async (ctx: OrgContext, betId: string): Promise<boolean> => {
  const found = await ctx.tx
    .select({ rank: place.rank })
    .from(place)
    .where(and(eq(place.orgId, ctx.org.id), eq(place.betId, betId)))
  return found.length > 0
}
