import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, csvName, csvOf } from '#api/lib/csv'
import type { OrgContext } from '#api/trpc/run'
import { listUnits } from './squads.repo.ts'

type Unit = Awaited<ReturnType<typeof listUnits>>[number] & { readonly parent: string }

/** Every squad, tribe and group as a file. */
export const exportSquads = async ({ ctx }: { ctx: OrgContext }) => {
  const units = await listUnits(ctx)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const rows = units
    .filter(({ kind }) => kind !== 'company')
    .map((unit) => ({ ...unit, parent: names.get(unit.parentId ?? '') ?? '' }))
  return ok({ name: csvName(ctx.org, ctx.now, 'squads'), csv: csvOf(columns, rows) })
}

const columns: readonly CsvColumn<Unit>[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'slug', value: ({ slug }) => slug },
  { name: 'prefix', value: ({ prefix }) => prefix },
  { name: 'stands_under', value: ({ parent }) => parent },
  { name: 'mission', value: ({ mission }) => mission },
  { name: 'members', value: ({ memberCount }) => memberCount },
  { name: 'last_check_in_at', value: ({ lastCheckInAt: at }) => (at === null ? null : new Date(at).toISOString()) },
]
