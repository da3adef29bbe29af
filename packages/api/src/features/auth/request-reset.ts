import { ok } from '@polyrhythm/domain/result'
import { findAccountByEmail } from '#api/lib/accounts'
import { resetMail } from '#api/mail/account-mails'
import { makeMailedLink } from '#api/proofs/mailed-links'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { RequestResetInput } from './auth.input.ts'

/**
 * Mails a link to choose a new password. It answers before it looks, so that neither words nor time tell whether the
 * address has an account.
 */
export const requestReset: Act<Context, RequestResetInput, null> = async ({ ctx, input }) => {
  const { directory, clock, sendMail, publicUrl, background } = ctx.deps
  background.run('mail of a reset', async () => {
    const account = await findAccountByEmail(directory, input.email)
    if (account === null || account.isSample) return
    const token = await makeMailedLink(directory, 'reset_password', account.id, null, clock())
    if (token !== null)
      await sendMail(resetMail({ to: account.email, language: ctx.browser.language }, token, publicUrl))
  })
  return ok(null)
}
