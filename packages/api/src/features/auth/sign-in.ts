import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccountByEmail } from '#api/lib/accounts'
import { isKnownDevice } from '#api/sessions/known-devices'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { countAttempts } from '#api/proofs/attempts'
import type { SignInInput } from './auth.input.ts'
import { enter } from './enter.ts'
import { verifyPassword } from '#api/proofs/hash-password'
import { insertPendingSignIn } from './pending-sign-in.repo.ts'

/** Guesses at one address, known to us or not. */
const attempts = countAttempts(20, 15 * 60)

/** Either in, or one step before it. */
export type SignedInOrNot =
  | { readonly kind: 'signed_in'; readonly name: string }
  /** The password was right, and a code is asked for. */
  | { readonly kind: 'second_step'; readonly pendingId: string }

/**
 * Signs this browser in. A wrong password and an unknown address are alike, in words and in time. Guesses are counted
 * per address; a browser that the account has signed in with before has a count of its own, so that nobody else's
 * guesses lock its owner out.
 */
export const signIn: Act<Context, SignInInput, SignedInOrNot> = async ({ ctx, input }) => {
  const { directory, clock, samplesMaySignIn } = ctx.deps
  const { email, password } = input
  const now = clock()
  const { device } = ctx.browser
  const [account, isKnown] = await Promise.all([
    findAccountByEmail(directory, email),
    isKnownDevice(directory, email, device ?? ''),
  ])
  const who = isKnown ? `${email} ${device}` : email
  const retryAfterSeconds = attempts.waitFor(who, now)
  if (retryAfterSeconds > 0) return refuse({ code: 'too_many_attempts', retryAfterSeconds })

  attempts.fail(who, now) // counted before it is looked at, so that a thousand guesses at once are a thousand
  const isRight = await verifyPassword(account?.passwordHash ?? null, password)
  if (account === null || !isRight || (account.isSample && !samplesMaySignIn)) {
    return refuse({ code: 'wrong_credentials' })
  }
  attempts.forget(who)
  if (account.hasAuthenticator)
    return ok({ kind: 'second_step', pendingId: await insertPendingSignIn(directory, account.id, now) })
  await enter(ctx, account)
  return ok({ kind: 'signed_in', name: account.name })
}
