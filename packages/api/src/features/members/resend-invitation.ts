import { INVITATION_DAYS } from '@polyrhythm/domain/members/invite-member'
import { whyNotSend, whyNotSendAgain } from '@polyrhythm/domain/members/mail-limits'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findMember } from '#api/lib/find-member'
import { invitationMail } from '#api/mail/account-mails'
import { hasFreshProof } from '#api/sessions/fresh-proof'
import type { OrgAct } from '#api/trpc/run'
import { countSentToday, findInvitation, renewInvitation } from './invitations.repo.ts'

type Sent = {
  /** For one that was handed over: to hand over again. Null where it was mailed. */
  readonly link: string | null
  readonly expiresAt: string
}

/** Sends an invitation once more, with another link that holds its whole time; the former link leads nowhere. */
export const resendInvitation: OrgAct<{ invitationId: string }, Sent> = async ({ ctx, input }) => {
  const found = await findInvitation(ctx, input.invitationId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'invitation.revoke', found)) return refuse(forbidden({ kind: 'admin' }))
  if (found.role === 'admin' && !(await hasFreshProof(ctx))) return refuse({ code: 'proof_needed' })
  const sentAtMs = found.expiresAt.getTime() - INVITATION_DAYS * 86_400_000
  const tooSoon = found.email === null ? null : whyNotSendAgain(sentAtMs, ctx.now.getTime())
  const refusal = tooSoon ?? whyNotSend(await countSentToday(ctx), 1)
  if (refusal !== null) return refuse(refusal)
  const [{ link, expiresAt }, me] = await Promise.all([
    renewInvitation(ctx, found.id),
    findMember(ctx, ctx.actor.memberId),
  ])
  const { email } = found
  if (email !== null) {
    const mail = invitationMail(
      { to: email, language: ctx.browser.language },
      { link, orgName: ctx.org.name, invitedBy: me?.name ?? '' },
    )
    ctx.afterCommit('mail of an invitation', () => ctx.deps.sendMail(mail))
  }
  return ok({ link: email === null ? link : null, expiresAt: expiresAt.toISOString() })
}
