import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { accountDeletedMail } from '#api/mail/account-mails'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { DeleteAccountInput } from './accounts.input.ts'
import { findOwnAccount } from './accounts.repo.ts'
import { forgetAccount } from './forget-account.repo.ts'

/**
 * Deletes the account: what the person wrote stays with their squads, under no name; everything that makes a person of it
 * goes. Every browser is signed out at once.
 *
 * @see SPEC.md MB4
 */
export const deleteAccount: Act<SignedInContext, DeleteAccountInput, null> = async ({ ctx, input }) => {
  const { directory, background, sendMail, revoked, publicUrl } = ctx.deps
  const { accountId } = ctx.signedIn
  const { email } = await findOwnAccount(directory, accountId)
  if (input.email.trim().toLowerCase() !== email) return refuse(invalid('email', 'account_email_differs'))
  const { fates, sessions } = await forgetAccount(directory, accountId)
  const blocked = fates.filter(({ fate }) => fate === 'blocked')
  if (blocked.length > 0)
    return refuse({ code: 'only_admin_of', orgs: blocked.map(({ slug, name }) => ({ slug, name })) })
  await revoked.add(sessions)
  ctx.browser.signOut()
  background.run('mail of a deleted account', () =>
    sendMail(accountDeletedMail({ to: email, language: ctx.browser.language }, publicUrl)),
  )
  return ok(null)
}
