import { checkIn, checkInValue } from '@polyrhythm/db/schema/check-in'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import { findSquad } from '#api/lib/find-squad'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/** Every check-in of a squad as a file, a row for each key result that it speaks of, newest first. */
export const exportCheckIns: OrgAct<{ squadId: string }, CsvFile> = async ({ ctx, input }) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  const rows = await listSaid(ctx, squad.id)
  return ok({ name: csvName(ctx.org, ctx.now, 'check-ins', squad.slug), csv: csvOf(columns, rows) })
}

type Said = Awaited<ReturnType<typeof listSaid>>[number]

const listSaid = (ctx: OrgContext, squadId: string) =>
  ctx.tx
    .select({
      id: checkIn.id,
      correctsId: checkIn.correctsId,
      publishedAt: checkIn.publishedAt,
      weekOf: checkIn.weekOf,
      by: member.name,
      p1s: checkIn.p1s,
      stoppedUs: checkIn.stoppedUs,
      nextWeeks: checkIn.nextWeeks,
      learning: checkIn.learning,
      key: sql<string>`${node.key}`,
      title: node.title,
      value: checkInValue.value,
      confidence: checkInValue.confidence,
      status: checkInValue.status,
      note: checkInValue.note,
      evidence: checkInValue.evidence,
      observedOn: checkInValue.observedOn,
    })
    .from(checkIn)
    .innerJoin(member, and(eq(member.orgId, checkIn.orgId), eq(member.id, checkIn.authorId)))
    .innerJoin(checkInValue, and(eq(checkInValue.orgId, checkIn.orgId), eq(checkInValue.checkInId, checkIn.id)))
    .innerJoin(node, and(eq(node.orgId, checkInValue.orgId), eq(node.id, checkInValue.keyResultId)))
    .where(and(eq(checkIn.orgId, ctx.org.id), eq(checkIn.squadId, squadId)))
    .orderBy(desc(checkIn.publishedAt), asc(node.key))

const columns: readonly CsvColumn<Said>[] = [
  { name: 'check_in_id', value: ({ id }) => id },
  { name: 'corrects_id', value: ({ correctsId }) => correctsId },
  { name: 'published_at', value: ({ publishedAt }) => publishedAt.toISOString() },
  { name: 'week_of', value: ({ weekOf }) => weekOf },
  { name: 'by', value: ({ by }) => by },
  { name: 'key', value: ({ key }) => key },
  { name: 'key_result', value: ({ title }) => title },
  { name: 'value', value: ({ value }) => value },
  { name: 'confidence', value: ({ confidence }) => confidence },
  { name: 'status', value: ({ status }) => status },
  { name: 'observed_on', value: ({ observedOn }) => observedOn },
  { name: 'note', value: ({ note }) => note },
  { name: 'evidence', value: ({ evidence }) => evidence },
  { name: 'priorities', value: ({ p1s }) => p1s.join('; ') },
  { name: 'what_stopped_us', value: ({ stoppedUs }) => stoppedUs },
  { name: 'next_weeks', value: ({ nextWeeks }) => nextWeeks },
  { name: 'learning', value: ({ learning }) => learning },
]
