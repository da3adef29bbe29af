import type { InviteMember } from '@polyrhythm/domain/members/invite-member'
import { whyNotSend } from '@polyrhythm/domain/members/mail-limits'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { countSentToday, insertInvitation } from './invitations.repo.ts'
import { whyNotInvite } from './may-invite.ts'

/**
 * Makes a link that lets one person in.
 *
 * @returns the link; it is shown once, only its hash is stored
 */
export const inviteMember: OrgAct<InviteMember, { link: string; expiresAt: string }> = async ({ ctx, input }) => {
  const refusal = await whyNotInvite(ctx, input)
  if (refusal !== null) return refuse(refusal)
  const tooMany = whyNotSend(await countSentToday(ctx), 1)
  if (tooMany !== null) return refuse(tooMany)
  const { link, expiresAt } = await insertInvitation(ctx, input, null)
  return ok({ link, expiresAt: expiresAt.toISOString() })
}
