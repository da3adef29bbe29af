import { ask } from '@polyrhythm/db/schema/ask'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import { loadAskRows } from '#api/lib/asks/load-ask-rows'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import { findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'

/** Every question to a squad as a file, newest first. */
export const exportAsks: OrgAct<{ squadId: string }, CsvFile> = async ({ ctx, input }) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  const rows = await loadAskRows(ctx, eq(ask.toUnitId, squad.id), null)
  return ok({ name: csvName(ctx.org, ctx.now, 'questions', squad.slug), csv: csvOf(columns, rows) })
}

type Row = Awaited<ReturnType<typeof loadAskRows>>[number]

const columns: readonly CsvColumn<Row>[] = [
  { name: 'asked_at', value: ({ askedAt }) => askedAt.toISOString() },
  { name: 'asked_by', value: ({ askedBy }) => askedBy },
  { name: 'about_key', value: ({ about }) => about?.key ?? null },
  { name: 'about', value: ({ about }) => about?.title ?? null },
  { name: 'question', value: ({ text }) => text },
  { name: 'needed_by', value: ({ neededBy }) => neededBy },
  { name: 'answer', value: ({ answer }) => answer },
  { name: 'answered_by', value: ({ answeredBy }) => answeredBy },
  { name: 'answered_at', value: ({ answeredAt }) => answeredAt?.toISOString() ?? null },
]
