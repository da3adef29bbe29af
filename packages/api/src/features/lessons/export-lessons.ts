import type { ExportLessons } from '@polyrhythm/domain/lessons/list-lessons'
import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, type CsvFile, csvName, csvOf } from '#api/lib/csv'
import type { OrgAct } from '#api/trpc/run'
import { loadWall, type WallRow } from './load-wall.ts'

/** The wall as a file, as it is narrowed, newest first. */
export const exportLessons: OrgAct<ExportLessons, CsvFile> = async ({ ctx, input }) => {
  const rows = await loadWall(ctx, { narrowed: input })
  return ok({ name: csvName(ctx.org, ctx.now, 'lessons'), csv: csvOf(columns, rows) })
}

const columns: readonly CsvColumn<WallRow>[] = [
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'key', value: ({ key }) => key },
  { name: 'title', value: ({ title }) => title },
  { name: 'sort', value: ({ sort }) => sort },
  { name: 'unit', value: ({ ownerName }) => ownerName },
  { name: 'by', value: ({ byName }) => byName },
  { name: 'at', value: ({ at }) => at },
  { name: 'related', value: ({ related }) => related.map(({ key }) => key).join(' ') },
  { name: 'expected', value: ({ expected }) => expected },
  { name: 'happened', value: ({ happened }) => happened },
  { name: 'learned', value: ({ learned }) => learned },
  { name: 'will_change', value: ({ willChange }) => willChange },
  { name: 'tags', value: ({ tags }) => tags.join(' · ') },
  { name: 'thanked_by', value: ({ thanks }) => thanks.flatMap(({ byName }) => byName ?? []).join(' · ') },
]
