import { invitation } from '@polyrhythm/db/schema/org'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { can } from '@polyrhythm/domain/permissions/permissions'
import type { OrgAct } from '#api/trpc/run'

/** Makes an open invitation worthless. Doing it again changes nothing. */
export const revokeInvitation: OrgAct<{ invitationId: string }, { id: string }> = async ({ ctx, input }) => {
  const which = and(eq(invitation.orgId, ctx.org.id), eq(invitation.id, input.invitationId))
  const [found] = await ctx.tx
    .select({ id: invitation.id, createdBy: invitation.createdBy, revokedAt: invitation.revokedAt })
    .from(invitation)
    .where(which)
  if (found === undefined) return refuse(notFound)
  if (!can(ctx.actor, 'invitation.revoke', found)) return refuse(forbidden({ kind: 'admin' }))
  if (found.revokedAt === null) await ctx.tx.update(invitation).set({ revokedAt: ctx.now }).where(which)
  return ok({ id: found.id })
}
