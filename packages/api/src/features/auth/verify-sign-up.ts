import { ok, refuse } from '@polyrhythm/domain/result'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { VerifySignUpInput } from './auth.input.ts'
import { insertAccount, takeAttempt, useSignUp } from './auth.repo.ts'
import { isCode } from './code.ts'
import { enter } from './enter.ts'

const attemptsMax = 5

/**
 * Finishes a sign-up with the mailed code: makes the account and signs this browser in. Wrong, used, run out and never
 * sent are alike.
 */
export const verifySignUp: Act<Context, VerifySignUpInput, { name: string }> = async ({ ctx, input }) => {
  const { directory, clock } = ctx.deps
  const now = clock()
  const pending = await takeAttempt(directory, input.signUpId, attemptsMax, now)
  if (pending === null || !isCode(pending.codeHash, pending.id, input.code)) return refuse({ code: 'wrong_code' })

  const { email, name, passwordHash } = pending
  const accountId = await directory.transaction(async (tx) =>
    (await useSignUp(tx, pending.id, now)) ? insertAccount(tx, { email, name, passwordHash, createdAt: now }) : null,
  )
  if (accountId === null) return refuse({ code: 'wrong_code' })
  await enter(ctx, { id: accountId, email })
  return ok({ name })
}
