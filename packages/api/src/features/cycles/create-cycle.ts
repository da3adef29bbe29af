import { insertInto } from '@polyrhythm/db/insert'
import { cycle } from '@polyrhythm/db/schema/cycle'
import type { CreateCycle } from '@polyrhythm/domain/cycles/create-cycle'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import { loadCycles } from '#api/lib/load-cycles'
import type { OrgAct } from '#api/trpc/run'

/** Adds a cycle. Cycles of one kind do not overlap; of different kinds they may. */
export const createCycle: OrgAct<CreateCycle, { id: string }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'cycle.create')) return refuse(forbidden({ kind: 'admin' }))
  const { name, kind, starts, ends } = input
  const cycles = await loadCycles(ctx)
  if (cycles.some((other) => other.name === name)) return refuse({ code: 'taken', field: 'name' })
  if (cycles.some((other) => other.kind === kind && other.starts <= ends && starts <= other.ends))
    return refuse(invalid('starts', 'cycle.overlaps'))
  const id = uuidv7()
  await insertInto(ctx.tx, cycle, { orgId: ctx.org.id, id, name, kind, startsOn: starts, endsOn: ends })
  return ok({ id })
}
