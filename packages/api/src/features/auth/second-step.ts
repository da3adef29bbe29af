import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccount } from '#api/lib/accounts'
import { checkCode, codeAttempts } from '#api/proofs/check-code'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { SecondStepInput } from './auth.input.ts'
import { enter } from './enter.ts'
import { takePendingSignIn, usePendingSignIn } from './pending-sign-in.repo.ts'

/** Finishes a sign-in with a code of the authenticator, or a recovery code. Wrong, used and run out are alike. */
export const secondStep: Act<Context, SecondStepInput, { name: string }> = async ({ ctx, input }) => {
  const { directory, clock } = ctx.deps
  const now = clock()
  const accountId = await takePendingSignIn(directory, input.pendingId, now)
  if (accountId === null) return refuse({ code: 'wrong_code' })
  const retryAfterSeconds = codeAttempts.waitFor(accountId, now)
  if (retryAfterSeconds > 0) return refuse({ code: 'too_many_attempts', retryAfterSeconds })

  codeAttempts.fail(accountId, now)
  const isRight = await checkCode(ctx.deps, accountId, input.code, now)
  if (!isRight || !(await usePendingSignIn(directory, input.pendingId, now))) return refuse({ code: 'wrong_code' })
  codeAttempts.forget(accountId)
  const account = await findAccount(directory, accountId)
  if (account === null) return refuse({ code: 'wrong_code' })
  await enter(ctx, account)
  return ok({ name: account.name })
}
