import { ok } from '@polyrhythm/domain/result'
import { findAccountByEmail } from '#api/lib/accounts'
import { addressTakenMail, confirmEmailMail, emailAskedMail } from '#api/mail/account-mails'
import { makeMailedLink } from '#api/proofs/mailed-links'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { RequestEmailInput } from './accounts.input.ts'
import { findOwnAccount } from './accounts.repo.ts'

/**
 * Mails a link to the new address; the account moves when it is followed. Whether the address has an account already,
 * only its mailbox learns.
 */
export const requestEmail: Act<SignedInContext, RequestEmailInput, null> = async ({ ctx, input }) => {
  const { directory, clock, background, sendMail, publicUrl } = ctx.deps
  const { email } = input
  const { language } = ctx.browser
  const account = await findOwnAccount(directory, ctx.signedIn.accountId)
  if (account.email === email) return ok(null)
  background.run('mail of a new address', async () => {
    const token = await makeMailedLink(directory, 'change_email', account.id, email, clock())
    if (token === null) return
    const other = await findAccountByEmail(directory, email)
    const reader = { to: email, language }
    await sendMail(other !== null ? addressTakenMail(reader, publicUrl) : confirmEmailMail(reader, token, publicUrl))
    await sendMail(emailAskedMail({ to: account.email, language }, email, publicUrl))
  })
  return ok(null)
}
