import { insertStatement } from '@polyrhythm/db/insert'
import { seat } from '@polyrhythm/db/schema/unit'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

type NewSeat = Pick<typeof seat.$inferInsert, 'memberId' | 'unitId' | 'role' | 'fromOn' | 'untilOn' | 'label'>

/** Seats somebody, in the name of whoever acts. A seat that ended on the day it began holds again. */
export async function openSeat(ctx: OrgContext, given: NewSeat): Promise<void> {
  const insert = insertStatement(seat, [{ orgId: ctx.org.id, givenBy: ctx.actor.memberId, ...given }])
  await ctx.tx.execute(
    sql`${insert} on conflict (org_id, member_id, unit_id, role, from_on) do update set until_on = excluded.until_on, label = excluded.label`,
  )
}
