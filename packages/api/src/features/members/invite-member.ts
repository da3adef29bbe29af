import { randomBytes } from 'node:crypto'
import { insertInto } from '@polyrhythm/db/insert'
import { invitation } from '@polyrhythm/db/schema/org'
import { INVITATION_DAYS, type InviteMember } from '@polyrhythm/domain/members/invite-member'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import { findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'
import { hashToken } from './hash-token.ts'

/**
 * Makes a link that lets one person in. A member invites into their own squads; an admin invites anybody, and where
 * somebody sits already a squad is asked, not told.
 *
 * @returns the link; it is shown once, only its hash is stored
 */
export const inviteMember: OrgAct<InviteMember, { link: string; expiresAt: string }> = async ({ ctx, input }) => {
  const { role, squadIds, note } = input
  const action = role === 'admin' ? 'member.inviteAdmin' : 'member.invite'
  if (!can(ctx.actor, action, { squadIds })) return refuse(forbidden({ kind: 'admin' }))
  const squads = await Promise.all(squadIds.map((id) => findSquad(ctx, id)))
  if (squads.includes(null)) return refuse(notFound)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(ctx.now.getTime() + INVITATION_DAYS * 86_400_000)
  await insertInto(ctx.tx, invitation, {
    orgId: ctx.org.id,
    id: uuidv7(),
    role,
    unitIds: squadIds,
    note,
    tokenHash: hashToken(token),
    createdBy: ctx.actor.memberId,
    expiresAt,
  })
  return ok({ link: `${ctx.deps.publicUrl}/invite/${token}`, expiresAt: expiresAt.toISOString() })
}
