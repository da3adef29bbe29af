import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import type { OrgContext } from '#api/trpc/run'
import { listRows } from './constraints.repo.ts'

/** What holds for every squad, and what was lifted, with why. */
export const listConstraints = async ({ ctx }: { ctx: OrgContext }) => {
  const [rows, ownerId] = await Promise.all([listRows(ctx), findCompanyId(ctx)])
  const write = can(ctx.actor, 'constraint.write', { ownerId })
  const views = rows.map(({ ownerId: _, changedAt, ...row }) => ({ ...row, changedAt: changedAt.toISOString() }))
  return ok({
    inForce: views.filter(({ state }) => state === 'in_force'),
    lifted: views.filter(({ state }) => state === 'lifted'),
    can: { write },
  })
}
