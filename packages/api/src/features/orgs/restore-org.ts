import { org } from '@polyrhythm/db/schema/org'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'

/** Opens an archived organisation again, also one that was deleted and is still there. */
export const restoreOrg: OrgAct<object, null> = async ({ ctx }) => {
  if (!can(ctx.actor, 'org.archive')) return refuse(forbidden({ kind: 'admin' }))
  await ctx.tx.update(org).set({ archivedAt: null, deleteOn: null }).where(eq(org.orgId, ctx.org.id))
  return ok(null)
}
