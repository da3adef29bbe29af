import { seat } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { JoinGuild } from '@polyrhythm/domain/units/join-guild'
import { and, eq, sql } from 'drizzle-orm'
import { databaseToday } from '#api/lib/database-today'
import { openSeat } from '#api/lib/open-seat'
import type { OrgAct } from '#api/trpc/run'
import { findUnit } from './units.repo.ts'

/** Whoever acts joins a guild, from today on; whoever is there already says anew what they bring. */
export const joinGuild: OrgAct<JoinGuild, { unitId: string }> = async ({ ctx, input: { unitId, note } }) => {
  const unit = await findUnit(ctx, { id: unitId })
  if (unit === null || unit.kind !== 'guild') return refuse(notFound)
  if (!can(ctx.actor, 'guild.join')) return refuse(forbidden({ kind: 'admin' }))
  const { memberId } = ctx.actor
  const said = await ctx.tx
    .update(seat)
    .set({ label: note })
    .where(
      and(
        eq(seat.orgId, ctx.org.id),
        eq(seat.unitId, unitId),
        eq(seat.memberId, memberId),
        eq(seat.role, 'participant'),
        sql`${seat.untilOn} > poly.today()`,
      ),
    )
    .returning({ unitId: seat.unitId })
  if (said.length === 0)
    await openSeat(ctx, { unitId, memberId, role: 'participant', fromOn: databaseToday, label: note })
  return ok({ unitId })
}
