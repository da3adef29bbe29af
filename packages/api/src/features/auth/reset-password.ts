import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccount, setPassword } from '#api/lib/accounts'
import { passwordChangedMail } from '#api/mail/account-mails'
import { dropPending } from '#api/proofs/drop-pending'
import { hashPassword } from '#api/proofs/hash-password'
import { useMailedLink } from '#api/proofs/mailed-links'
import { findPasswordFault } from '#api/proofs/password-rule'
import { revokeSessionsOf } from '#api/sessions/sessions'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { ResetPasswordInput } from './auth.input.ts'

/**
 * Sets a new password by a mailed link, and signs every browser out. Signs nobody in: whoever has a second step is asked
 * for it.
 *
 * @returns the address to sign in with
 */
export const resetPassword: Act<Context, ResetPasswordInput, { email: string }> = async ({ ctx, input }) => {
  const { directory, clock, background, sendMail, publicUrl } = ctx.deps
  const { token, password } = input
  const now = clock()
  const early = findPasswordFault(password, { email: '', name: '' }) // before the link is used up
  if (early !== null) return refuse(invalid('password', early))
  const passwordHash = await hashPassword(password)
  const account = await directory.transaction(async (tx) => {
    const link = await useMailedLink(tx, 'reset_password', token, now)
    if (link === null) return null
    await setPassword(tx, link.accountId, passwordHash)
    await dropPending(tx, link.accountId, now)
    return findAccount(tx, link.accountId)
  })
  if (account === null) return refuse({ code: 'link_over' })
  await revokeSessionsOf(ctx.deps, account.id, null, now)
  const reader = { to: account.email, language: ctx.browser.language }
  background.run('mail of a changed password', () => sendMail(passwordChangedMail(reader, publicUrl)))
  return ok({ email: account.email })
}
