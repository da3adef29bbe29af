import { insertInto } from '@polyrhythm/db/insert'
import { seat } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { CreateUnit } from '@polyrhythm/domain/squads/create-unit'
import { findCompanyId } from '#api/lib/find-company-id'
import { insertUnit } from '#api/lib/insert-unit'
import { databaseToday } from '#api/lib/database-today'
import { listTaken } from '#api/lib/list-taken'
import type { OrgAct } from '#api/trpc/run'
import { findUnit } from './squads.repo.ts'

/** Adds a squad or a unit that groups squads, under a parent or the company. Its maker may take the first seat of a squad. */
export const createUnit: OrgAct<CreateUnit, { id: string; slug: string }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'unit.create')) return refuse(forbidden({ kind: 'admin' }))
  const taken = await listTaken(ctx)
  if (taken.slugs.has(input.slug)) return refuse({ code: 'taken', field: 'slug' })
  if (input.kind === 'squad' && taken.prefixes.has(input.prefix)) return refuse({ code: 'taken', field: 'prefix' })
  const parent = await findUnit(ctx, input.parentId ?? (await findCompanyId(ctx)))
  if (parent === null || parent.kind === 'squad') return refuse(notFound)
  const id = await insertUnit(ctx, input, parent.id)
  const { memberId } = ctx.actor
  if (input.kind === 'squad' && input.takeSeat)
    await insertInto(ctx.tx, seat, {
      orgId: ctx.org.id,
      memberId,
      unitId: id,
      fromOn: databaseToday,
      givenBy: memberId,
      isFirst: true,
    })
  return ok({ id, slug: input.slug })
}
