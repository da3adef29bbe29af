import { baselineDueFor, type CompareImport } from '@polyrhythm/domain/imports/confirm-import'
import type { RowChange } from '@polyrhythm/domain/imports/row-changes'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { loadCycles } from '#api/lib/load-cycles'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { loadStanding } from './load-standing.ts'
import { planRows } from './plan-rows.ts'

/** What stands where a row of the import would go; null when nothing does. */
export type Compared = {
  readonly found: { readonly id: string; readonly key: string; readonly version: number } | null
  readonly changes: readonly RowChange[]
}
type ComparedObjective = Compared & { readonly keyResults: readonly Compared[] }

/** What an import would make and change in squads that are there already, row by row, in the order of the input. */
export const compareImport: OrgAct<
  CompareImport,
  { readonly squads: readonly (readonly ComparedObjective[])[] }
> = async ({ ctx, input }) => {
  const cycle = (await loadCycles(ctx)).find(({ id }) => id === input.cycleId)
  if (cycle === undefined) return refuse(notFound)
  const baselineDueOn = baselineDueFor(cycle, orgToday(ctx))
  const squads: (readonly ComparedObjective[])[] = []
  for (const { squadId, objectives } of input.squads) {
    const squad = await findSquad(ctx, squadId)
    if (squad === null) return refuse(notFound)
    if (!can(ctx.actor, 'objective.write', { ownerId: squad.id }))
      return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
    const planned = planRows(
      { squadId, cycleId: cycle.id, baselineDueOn },
      await loadStanding(ctx, squadId, cycle.id),
      objectives,
    )
    squads.push(planned.map((row) => ({ ...comparedOf(row), keyResults: row.keyResults.map(comparedOf) })))
  }
  return ok({ squads })
}

type Planned = {
  readonly found: { readonly id: string; readonly key: string; readonly version: number } | null
  readonly changes: readonly RowChange[]
}

const comparedOf = ({ found, changes }: Planned): Compared => ({
  found: found === null ? null : { id: found.id, key: found.key, version: found.version },
  changes,
})
