import { insertInto, insertStatement } from '@polyrhythm/db/insert'
import { checkIn, checkInDraft, checkInValue } from '@polyrhythm/db/schema/check-in'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

type NewCheckIn = typeof checkIn.$inferInsert
type NewValue = typeof checkInValue.$inferInsert

/** Stores a check-in if its id is new. @returns false when a check-in with this id is stored already */
export async function insertCheckIn(
  ctx: OrgContext,
  row: NewCheckIn,
  values: readonly [NewValue, ...NewValue[]],
): Promise<boolean> {
  const [inserted] = await ctx.tx.execute(
    sql`${insertStatement(checkIn, [row])} on conflict (org_id, id) do nothing returning id`,
  )
  if (inserted === undefined) return false
  await insertInto(ctx.tx, checkInValue, ...values)
  return true
}

export type StoredCheckIn = NonNullable<Awaited<ReturnType<typeof findCheckIn>>>

export async function findCheckIn(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: checkIn.id,
      authorId: checkIn.authorId,
      digest: checkIn.digest,
      weekOf: checkIn.weekOf,
      publishedAt: checkIn.publishedAt,
    })
    .from(checkIn)
    .where(and(eq(checkIn.orgId, ctx.org.id), eq(checkIn.id, id)))
  return found ?? null
}

export async function deleteDraft(ctx: OrgContext, squadId: string): Promise<void> {
  await ctx.tx
    .delete(checkInDraft)
    .where(
      and(
        eq(checkInDraft.orgId, ctx.org.id),
        eq(checkInDraft.memberId, ctx.actor.memberId),
        eq(checkInDraft.squadId, squadId),
      ),
    )
}
