import { bet } from '@polyrhythm/db/schema/bet'
import type { SayHealth } from '@polyrhythm/domain/bets/keep-bet'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { findBetToWrite } from './find-bet.ts'

/** Says how a bet is doing, as whoever answers for it sees it; what was said before stays in its history. */
export const sayHealth: OrgAct<SayHealth, { betId: string }> = async ({
  ctx,
  input: { betId, expectedVersion, health, note, odds },
}) => {
  const answer = await findBetToWrite(ctx, betId, 'bet.edit')
  if (!answer.ok) return answer
  const found = answer.value
  if (found.version !== expectedVersion) return refuse({ code: 'stale', currentVersion: found.version, current: {} })
  await ctx.tx
    .update(bet)
    .set({ health, healthNote: note, odds })
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, betId)))
  return ok({ betId })
}
