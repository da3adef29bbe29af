import { checkInValue } from '@polyrhythm/db/schema/check-in'
import { member } from '@polyrhythm/db/schema/org'
import { and, asc, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Every value that was ever checked in, in the order in which it was true. */
export const listValues = (ctx: OrgContext, keyResultId: string) =>
  ctx.tx
    .select({
      checkInId: checkInValue.checkInId,
      value: checkInValue.value,
      confidence: checkInValue.confidence,
      status: checkInValue.status,
      suggestedStatus: checkInValue.suggestedStatus,
      note: checkInValue.note,
      evidence: checkInValue.evidence,
      observedOn: checkInValue.observedOn,
      recordedAt: checkInValue.recordedAt,
      by: member.name,
    })
    .from(checkInValue)
    .innerJoin(member, and(eq(member.orgId, checkInValue.orgId), eq(member.id, checkInValue.authorId)))
    .where(and(eq(checkInValue.orgId, ctx.org.id), eq(checkInValue.keyResultId, keyResultId)))
    .orderBy(asc(checkInValue.observedOn), asc(checkInValue.recordedAt), asc(checkInValue.checkInId))

export type ValueRow = Awaited<ReturnType<typeof listValues>>[number]
