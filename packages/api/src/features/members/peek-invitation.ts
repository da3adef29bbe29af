import { invitationDirectory, orgDirectory } from '@polyrhythm/db/schema/directory'
import { invitation, member } from '@polyrhythm/db/schema/org'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { presentName } from '#api/lib/find-member'
import { hashToken } from '#api/lib/hash-token'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Who invites whom into what, for whoever holds the link; nothing else of the organisation. */
export const peekInvitation: Act<
  Context,
  { token: string },
  { orgName: string; invitedBy: string; email: string | null }
> = async ({ ctx, input }) => {
  const { directory, asOrg, clock } = ctx.deps
  const [found] = await directory
    .select({ orgId: invitationDirectory.orgId, id: invitationDirectory.invitationId, orgName: orgDirectory.name })
    .from(invitationDirectory)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, invitationDirectory.orgId))
    .where(eq(invitationDirectory.tokenHash, hashToken(input.token)))
  if (found === undefined) return refuse({ code: 'invitation_over' })
  const [open] = await asOrg({ orgId: found.orgId, actors: [] }, (tx) =>
    tx
      .select({ invitedBy: presentName, email: invitation.email })
      .from(invitation)
      .innerJoin(member, and(eq(member.orgId, invitation.orgId), eq(member.id, invitation.createdBy)))
      .where(
        and(
          eq(invitation.orgId, found.orgId),
          eq(invitation.id, found.id),
          eq(invitation.tokenHash, hashToken(input.token)), // one that was sent again has another
          isNull(invitation.revokedAt),
          isNull(invitation.acceptedAt),
          gt(invitation.expiresAt, clock()),
        ),
      ),
  )
  return open === undefined ? refuse({ code: 'invitation_over' }) : ok({ orgName: found.orgName, ...open })
}
