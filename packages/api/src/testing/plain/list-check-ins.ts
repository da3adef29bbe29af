import { checkIn, checkInValue } from '@polyrhythm/db/schema/check-in'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import type { Status } from '@polyrhythm/domain/key-results/suggest-status'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** How many check-ins the page's timeline reaches back. */
const timelineLimit = 20

/** The squad's check-ins, newest first, each with what it said of its key results. */
export async function listCheckIns(ctx: OrgContext, squadId: string) {
  const rows = await loadCheckIns(ctx, squadId)
  const values = await loadValues(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    ...summaryOf(values.filter(({ checkInId }) => checkInId === row.id)),
  }))
}

const summaryOf = (values: Awaited<ReturnType<typeof loadValues>>) => ({
  counts: countsOf(values.map(({ status }) => status)),
  noted: values
    .filter(({ note }) => note !== '')
    .map(({ key, unit, value, confidence, note }) => ({ key, unit, value, confidence, note })),
})

const countsOf = (statuses: readonly Status[]): Record<Status, number> => {
  const counts = { on_track: 0, at_risk: 0, off_track: 0 }
  for (const status of statuses) counts[status] += 1
  return counts
}

const loadCheckIns = (ctx: OrgContext, squadId: string) =>
  ctx.tx
    .select({
      id: checkIn.id,
      weekOf: checkIn.weekOf,
      publishedAt: checkIn.publishedAt,
      correctsId: checkIn.correctsId,
      by: member.name,
      p1s: checkIn.p1s,
      stoppedUs: checkIn.stoppedUs,
      nextWeeks: checkIn.nextWeeks,
      learning: checkIn.learning,
    })
    .from(checkIn)
    .innerJoin(member, and(eq(member.orgId, checkIn.orgId), eq(member.id, checkIn.authorId)))
    .where(and(eq(checkIn.orgId, ctx.org.id), eq(checkIn.squadId, squadId)))
    .orderBy(desc(checkIn.publishedAt))
    .limit(timelineLimit)

const loadValues = (ctx: OrgContext, checkInIds: readonly string[]) =>
  checkInIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          checkInId: checkInValue.checkInId,
          key: sql<string>`${node.key}`,
          unit: keyResult.unit,
          value: checkInValue.value,
          confidence: checkInValue.confidence,
          status: checkInValue.status,
          note: checkInValue.note,
        })
        .from(checkInValue)
        .innerJoin(keyResult, and(eq(keyResult.orgId, checkInValue.orgId), eq(keyResult.id, checkInValue.keyResultId)))
        .innerJoin(node, and(eq(node.orgId, checkInValue.orgId), eq(node.id, checkInValue.keyResultId)))
        .where(and(eq(checkInValue.orgId, ctx.org.id), inArray(checkInValue.checkInId, [...checkInIds])))
        .orderBy(asc(node.createdAt), asc(keyResult.position))
