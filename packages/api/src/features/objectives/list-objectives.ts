import { type ListObjectives, OBJECTIVE_PAGE } from '@polyrhythm/domain/objectives/list-objectives'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { chosenCycle, loadCycles } from '#api/lib/load-cycles'
import type { OrgAct } from '#api/trpc/run'
import { readCursor, writeCursor } from './list-cursor.ts'
import { type ListedObjective, presentListed } from './objectives.presenter.ts'
import { listRows } from './objectives.repo.ts'

type ObjectiveList = {
  /** Null before the organisation has any. */
  readonly cycle: { readonly id: string; readonly name: string } | null
  readonly rows: readonly ListedObjective[]
  /** How many match in all. */
  readonly total: number
  readonly nextCursor: string | null
}

/** The objectives of a cycle, a page at a time: of the running one, else of the newest, unless one is named. */
export const listObjectives: OrgAct<ListObjectives, ObjectiveList> = async ({ ctx, input }) => {
  const { sort } = input
  const after = input.cursor == null ? null : readCursor(input.cursor, sort)
  if (input.cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const cycle = chosenCycle(ctx, await loadCycles(ctx), input.cycleId, null)
  if (cycle === null) return input.cycleId === null ? ok(nothing) : refuse(notFound)
  const { rows, total } = await listRows(ctx, cycle.id, input, after)
  const page = rows.slice(0, OBJECTIVE_PAGE)
  const last = rows.length > OBJECTIVE_PAGE ? page.at(-1) : undefined
  return ok({
    cycle: { id: cycle.id, name: cycle.name },
    rows: page.map((row) => presentListed(row, ctx.now)),
    total,
    nextCursor: last === undefined ? null : writeCursor({ sort, value: last.orderedBy, id: last.id }),
  })
}

const nothing: ObjectiveList = { cycle: null, rows: [], total: 0, nextCursor: null }
