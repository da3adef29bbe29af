import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { setPassword } from '#api/lib/accounts'
import { passwordChangedMail } from '#api/mail/account-mails'
import { dropPending } from '#api/proofs/drop-pending'
import { hashPassword } from '#api/proofs/hash-password'
import { findPasswordFault } from '#api/proofs/password-rule'
import { revokeSessionsOf } from '#api/sessions/sessions'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { ChangePasswordInput } from './accounts.input.ts'
import { findOwnAccount } from './accounts.repo.ts'

/** Sets another password and signs every other browser out. Behind a fresh proof, so the former one is not asked for. */
export const changePassword: Act<SignedInContext, ChangePasswordInput, null> = async ({ ctx, input }) => {
  const { directory, clock, background, sendMail, publicUrl } = ctx.deps
  const { accountId, sessionId } = ctx.signedIn
  const account = await findOwnAccount(directory, accountId)
  const fault = findPasswordFault(input.password, account)
  if (fault !== null) return refuse(invalid('password', fault))
  const passwordHash = await hashPassword(input.password)
  await directory.transaction(async (tx) => {
    await setPassword(tx, accountId, passwordHash)
    await dropPending(tx, accountId, clock())
  })
  await revokeSessionsOf(ctx.deps, accountId, sessionId, clock())
  const reader = { to: account.email, language: ctx.browser.language }
  background.run('mail of a changed password', () => sendMail(passwordChangedMail(reader, publicUrl)))
  return ok(null)
}
