import { org } from '@polyrhythm/db/schema/org'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'

/** Closes an organisation for writing: everything can be read, nothing changes until it is restored. */
export const archiveOrg: OrgAct<object, null> = async ({ ctx }) => {
  if (!can(ctx.actor, 'org.archive')) return refuse(forbidden({ kind: 'admin' }))
  await ctx.tx.update(org).set({ archivedAt: ctx.now }).where(eq(org.orgId, ctx.org.id))
  return ok(null)
}
