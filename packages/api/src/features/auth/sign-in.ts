import { ok, refuse } from '@polyrhythm/domain/result'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { countAttempts } from './attempts.ts'
import type { SignInInput } from './auth.input.ts'
import { findAccountByEmail } from './auth.repo.ts'
import { verifyPassword } from './hash-password.ts'
import { openSession } from '#api/lib/sessions'

/** Guesses at one address, known to us or not. Browsers that are signed in stay so. */
const attempts = countAttempts(20, 15 * 60)

/** Signs this browser in. A wrong password and an unknown address are alike, in words and in time. */
export const signIn: Act<Context, SignInInput, { name: string }> = async ({ ctx, input }) => {
  const { directory, clock, samplesMaySignIn } = ctx.deps
  const { email, password } = input
  const now = clock()
  const retryAfterSeconds = attempts.waitFor(email, now)
  if (retryAfterSeconds > 0) return refuse({ code: 'too_many_attempts', retryAfterSeconds })

  attempts.fail(email, now) // counted before it is looked at, so that a thousand guesses at once are a thousand
  const account = await findAccountByEmail(directory, email)
  const isRight = await verifyPassword(account?.passwordHash ?? null, password)
  if (account === null || !isRight || (account.isSample && !samplesMaySignIn)) {
    return refuse({ code: 'wrong_credentials' })
  }
  attempts.forget(email)
  const session = await openSession(directory, account.id, now)
  await ctx.cookies.signIn(session.token, session.signedIn)
  return ok({ name: account.name })
}
