import { org } from '@polyrhythm/db/schema/org'
import type { EditOrg } from '@polyrhythm/domain/orgs/edit-org'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'

/** Changes name, zone, or usual cycle of the organisation. The slug stays: it is in people's links. */
export const editOrg: OrgAct<EditOrg, { slug: string }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'org.edit')) return refuse(forbidden({ kind: 'admin' }))
  const { name, timezone, cycleKind } = input
  await ctx.tx.update(org).set({ name, timeZone: timezone, cycleKind }).where(eq(org.orgId, ctx.org.id))
  return ok({ slug: ctx.org.slug })
}
