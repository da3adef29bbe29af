import { insertStatement } from '@polyrhythm/db/insert'
import { checkIn, checkInDraft } from '@polyrhythm/db/schema/check-in'
import { member } from '@polyrhythm/db/schema/org'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export async function findLastCheckIn(ctx: OrgContext, squadId: string) {
  const [found] = await ctx.tx
    .select({ publishedAt: checkIn.publishedAt, by: member.name })
    .from(checkIn)
    .innerJoin(member, and(eq(member.orgId, checkIn.orgId), eq(member.id, checkIn.authorId)))
    .where(and(eq(checkIn.orgId, ctx.org.id), eq(checkIn.squadId, squadId)))
    .orderBy(desc(checkIn.publishedAt))
    .limit(1)
  return found ?? null
}

/** The acting person's own draft; policies hide everybody else's. */
export async function findDraft(ctx: OrgContext, squadId: string): Promise<Record<string, unknown> | null> {
  const [found] = await ctx.tx.select({ body: checkInDraft.body }).from(checkInDraft).where(ownDraft(ctx, squadId))
  return found?.body ?? null
}

export async function upsertDraft(ctx: OrgContext, squadId: string, body: Record<string, unknown>): Promise<void> {
  const row = { orgId: ctx.org.id, memberId: ctx.actor.memberId, squadId, body }
  await ctx.tx.execute(
    sql`${insertStatement(checkInDraft, [row])} on conflict (org_id, member_id, squad_id) do update set body = excluded.body, saved_at = poly.clock()`,
  )
}

const ownDraft = (ctx: OrgContext, squadId: string) =>
  and(
    eq(checkInDraft.orgId, ctx.org.id),
    eq(checkInDraft.memberId, ctx.actor.memberId),
    eq(checkInDraft.squadId, squadId),
  )
