import type { MailInvitations } from '@polyrhythm/domain/members/invite-member'
import { whyNotSend } from '@polyrhythm/domain/members/mail-limits'
import { ok, refuse } from '@polyrhythm/domain/result'
import { invitationMail } from '#api/mail/account-mails'
import { findMember } from '#api/lib/find-member'
import type { OrgAct } from '#api/trpc/run'
import { countSentToday, insertInvitation, listInvited } from './invitations.repo.ts'
import { whyNotInvite } from './may-invite.ts'

type Mailed = {
  readonly mailed: readonly string[]
  /** Those who have an open invitation already; it can be sent again from the list. */
  readonly already: readonly string[]
}

/** Mails a link of their own to each of these people. Whether any of them has an account, nobody learns. */
export const mailInvitations: OrgAct<MailInvitations, Mailed> = async ({ ctx, input }) => {
  const refusal = await whyNotInvite(ctx, input)
  if (refusal !== null) return refuse(refusal)
  const emails = [...new Set(input.emails)]
  const sent = await countSentToday(ctx) // first: two at once come one after the other from here
  const [invited, me] = await Promise.all([listInvited(ctx, emails), findMember(ctx, ctx.actor.memberId)])
  const { sendMail } = ctx.deps
  const wanted = emails.filter((email) => !invited.has(email))
  const tooMany = whyNotSend(sent, wanted.length)
  if (tooMany !== null) return refuse(tooMany)
  for (const email of wanted) {
    const { link } = await insertInvitation(ctx, input, email)
    const mail = invitationMail(
      { to: email, language: ctx.browser.language },
      { link, orgName: ctx.org.name, invitedBy: me?.name ?? '' },
    )
    ctx.afterCommit('mail of an invitation', () => sendMail(mail))
  }
  return ok({ mailed: wanted, already: emails.filter((email) => invited.has(email)) })
}
