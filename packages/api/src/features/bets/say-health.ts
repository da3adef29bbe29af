import { bet } from '@polyrhythm/db/schema/bet'
import type { SayHealth } from '@polyrhythm/domain/bets/keep-bet'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { decidesOn, findBet, isOver } from './find-bet.ts'

/** Says how a bet is doing, as whoever answers for it sees it; what was said before stays in its history. */
export const sayHealth: OrgAct<SayHealth, { betId: string }> = async ({
  ctx,
  input: { betId, expectedVersion, health, note, odds },
}) => {
  const found = await findBet(ctx, betId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'bet.edit', found)) return refuse(forbidden(decidesOn(found), 'ask'))
  if (found.state === 'closed') return refuse(isOver)
  if (found.version !== expectedVersion) return refuse({ code: 'stale', currentVersion: found.version, current: {} })
  await ctx.tx
    .update(bet)
    .set({ health, healthNote: note, odds })
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, betId)))
  return ok({ betId })
}
