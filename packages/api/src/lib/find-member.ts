import { member } from '@polyrhythm/db/schema/org'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The name of somebody who is in the organisation today: only who deleted their account has none. */
export const presentName = sql<string>`${member.name}`

/** Somebody who is in the organisation today; null for whoever left, and for an id of elsewhere. */
export async function findMember(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({ id: member.id, name: presentName })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(sql`${member.id}`, id), isNull(member.leftOn)))
  return found ?? null
}

/** Whether somebody was in the organisation and is no longer. */
export async function hasLeft(ctx: OrgContext, id: string): Promise<boolean> {
  const found = await ctx.tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(sql`${member.id}`, id), isNotNull(member.leftOn)))
  return found.length > 0
}
