import { randomUUID } from 'node:crypto'
import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccountByEmail } from '#api/lib/accounts'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { SignUpInput } from './auth.input.ts'
import { codeMail, existingAccountMail } from '#api/mail/account-mails'
import { countSignUpsSince, insertSignUp } from './auth.repo.ts'
import { hashCode, makeCode } from './code.ts'
import { hashPassword } from '#api/proofs/hash-password'
import { findPasswordFault } from '#api/proofs/password-rule'

const codeMinutes = 15
/** Letters that one address can be sent in an hour, whoever asks for them. */
const mailsPerHour = 5

/**
 * Starts a sign-up. What it answers, and how long that takes, is the same for a new address, one that has an account
 * already, and one that was asked for too often: only the owner of the mailbox learns which it was.
 *
 * @returns the id to finish it with; it is this browser's, so that nobody can slip another password under the code
 */
export const signUp: Act<Context, SignUpInput, { signUpId: string }> = async ({ ctx, input }) => {
  const { directory, sendMail, clock, publicUrl } = ctx.deps
  const { email, name, password } = input
  const fault = findPasswordFault(password, input)
  if (fault !== null) return refuse(invalid('password', fault))

  const now = clock()
  const passwordHash = await hashPassword(password)
  const [existing, recent] = await Promise.all([
    findAccountByEmail(directory, email),
    countSignUpsSince(directory, email, new Date(now.getTime() - 3_600_000)),
  ])
  const signUpId = randomUUID()
  if (recent >= mailsPerHour) return ok({ signUpId })

  const code = makeCode()
  await insertSignUp(directory, {
    id: signUpId,
    email,
    name,
    passwordHash,
    codeHash: hashCode(signUpId, code),
    createdAt: now,
    expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
    usedAt: existing === null ? null : now,
  })
  const reader = { to: email, language: ctx.browser.language }
  await sendMail(existing === null ? codeMail(reader, code) : existingAccountMail(reader, publicUrl))
  return ok({ signUpId })
}
