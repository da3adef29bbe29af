import { seat } from '@polyrhythm/db/schema/unit'
import type { Dismiss } from '@polyrhythm/domain/units/appoint'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** From today on, or from the day on which it would have begun. */
export const endSeats = async (ctx: OrgContext, { unitId, memberId, role }: Dismiss): Promise<void> => {
  await ctx.tx
    .update(seat)
    .set({ untilOn: sql`greatest(poly.today(), ${seat.fromOn})` })
    .where(
      and(
        eq(seat.orgId, ctx.org.id),
        eq(seat.unitId, unitId),
        eq(sql`${seat.memberId}`, memberId),
        eq(seat.role, role),
        sql`${seat.untilOn} > greatest(poly.today(), ${seat.fromOn})`,
      ),
    )
}
