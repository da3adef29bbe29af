import { seat } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { EndSeat } from '@polyrhythm/domain/squads/end-seat'
import { and, eq, sql } from 'drizzle-orm'
import { findMember } from '#api/lib/find-member'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { databaseToday } from '#api/lib/database-today'
import type { OrgAct } from '#api/trpc/run'

/** Ends a seat today: one's own, or a colleague's in one's own squad. The past keeps it. */
export const endSeat: OrgAct<EndSeat, { squadId: string }> = async ({ ctx, input }) => {
  const [squad, person] = await Promise.all([findSquad(ctx, input.squadId), findMember(ctx, input.memberId)])
  if (squad === null || person === null) return refuse(notFound)
  if (!can(ctx.actor, 'seat.end', { ownerId: squad.id, holderId: person.id }))
    return refuse(forbidden(asDecider(squad)))
  await ctx.tx
    .update(seat)
    .set({ untilOn: databaseToday })
    .where(
      and(
        eq(seat.orgId, ctx.org.id),
        eq(seat.unitId, squad.id),
        eq(seat.memberId, person.id),
        eq(seat.role, 'member'),
        sql`${seat.untilOn} > poly.today()`,
      ),
    )
  return ok({ squadId: squad.id })
}
