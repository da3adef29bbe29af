import type { InviteMember } from '@polyrhythm/domain/members/invite-member'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { isSample } from '#api/lib/is-sample'
import { findSquad } from '#api/lib/find-squad'
import { hasFreshProof } from '#api/sessions/fresh-proof'
import type { OrgContext } from '#api/trpc/run'

/**
 * Why somebody may not invite like this: a member invites into their own squads; an admin invites anybody, and where
 * somebody sits already a squad is asked, not told. Whoever makes admins proves who they are, by invitation too. A sample is its visitor's alone.
 */
export async function whyNotInvite(
  ctx: OrgContext,
  { role, squadIds }: Pick<InviteMember, 'role' | 'squadIds'>,
): Promise<Refusal | null> {
  const action = role === 'admin' ? 'member.inviteAdmin' : 'member.invite'
  if (!can(ctx.actor, action, { squadIds })) return forbidden({ kind: 'admin' })
  if (await isSample(ctx)) return { code: 'sample' }
  if (role === 'admin' && !(await hasFreshProof(ctx))) return { code: 'proof_needed' }
  const squads = await Promise.all(squadIds.map((id) => findSquad(ctx, id)))
  return squads.includes(null) ? notFound : null
}
