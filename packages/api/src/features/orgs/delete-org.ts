import { org } from '@polyrhythm/db/schema/org'
import { type DeleteOrg, goneOn } from '@polyrhythm/domain/orgs/archive-org'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'

/**
 * Archives an organisation and says from which day on it is gone for good. Until then any admin restores it.
 *
 * @returns that day
 */
export const deleteOrg: OrgAct<DeleteOrg, { deleteOn: string }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'org.archive')) return refuse(forbidden({ kind: 'admin' }))
  if (input.name.trim() !== ctx.org.name) return refuse(invalid('name', 'org_name_differs'))
  const deleteOn = goneOn(orgToday(ctx))
  await ctx.tx.update(org).set({ archivedAt: ctx.now, deleteOn }).where(eq(org.orgId, ctx.org.id))
  return ok({ deleteOn })
}
