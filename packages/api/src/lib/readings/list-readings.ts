import { member } from '@polyrhythm/db/schema/org'
import { reading } from '@polyrhythm/db/schema/reading'
import { withStanding } from '@polyrhythm/domain/readings/reading'
import { and, asc, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Every value that was ever read of a thing, in the order in which it was true, and whether it still stands. */
export async function listReadings(ctx: OrgContext, nodeId: string) {
  const rows = await ctx.tx
    .select({
      id: reading.id,
      value: reading.value,
      observedOn: reading.observedOn,
      note: reading.note,
      by: member.name,
      recordedAt: reading.recordedAt,
    })
    .from(reading)
    .innerJoin(member, and(eq(member.orgId, reading.orgId), eq(member.id, reading.by)))
    .where(and(eq(reading.orgId, ctx.org.id), eq(reading.nodeId, nodeId)))
    .orderBy(asc(reading.observedOn), asc(reading.recordedAt), asc(reading.id))
  return withStanding(rows).map(({ recordedAt, ...each }) => ({ ...each, recordedAt: recordedAt.toISOString() }))
}
