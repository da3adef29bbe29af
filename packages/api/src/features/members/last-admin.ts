import { member } from '@polyrhythm/db/schema/org'
import { and, eq, isNull } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Whether nobody else is an admin; PostgreSQL asks again, one at a time. */
export async function isLastAdmin(ctx: OrgContext, memberId: string): Promise<boolean> {
  const admins = await ctx.tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(member.role, 'admin'), isNull(member.leftOn)))
  return admins.length === 1 && admins[0]?.id === memberId
}
