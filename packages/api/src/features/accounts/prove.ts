import type { Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { countAttempts } from '#api/proofs/attempts'
import { checkCode, codeAttempts } from '#api/proofs/check-code'
import { verifyPassword } from '#api/proofs/hash-password'
import { originOf } from '#api/proofs/origin-of'
import { checkPasskey } from '#api/proofs/passkeys'
import { noteProof } from '#api/sessions/sessions'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { ProveInput } from './accounts.input.ts'
import { findOwnAccount } from './accounts.repo.ts'

/** Guesses at one account's password by a browser that is signed in. */
const passwordAttempts = countAttempts(10, 15 * 60)

/**
 * Proves anew who one is, for the dangerous acts of the next minutes: by passkey, by a code where there is a second step,
 * else by the password.
 */
export const prove: Act<SignedInContext, ProveInput, null> = async ({ ctx, input }) => {
  const { directory, clock } = ctx.deps
  const now = clock()
  const refusal = await whyNot(ctx, input, now)
  if (refusal !== null) return refuse(refusal)
  await noteProof(directory, ctx.signedIn.sessionId, now)
  return ok(null)
}

async function whyNot(ctx: SignedInContext, input: ProveInput, now: Date): Promise<Refusal | null> {
  const { accountId } = ctx.signedIn
  if (input.kind === 'passkey') {
    const who = await checkPasskey(ctx.deps, 'prove', { ...input, origin: originOf(ctx), now })
    return who === accountId ? null : { code: 'wrong_passkey' }
  }
  const attempts = input.kind === 'code' ? codeAttempts : passwordAttempts
  const retryAfterSeconds = attempts.waitFor(accountId, now)
  if (retryAfterSeconds > 0) return { code: 'too_many_attempts', retryAfterSeconds }
  attempts.fail(accountId, now)
  const refusal =
    input.kind === 'code' ? await wrongCode(ctx, input.code, now) : await wrongPassword(ctx, input.password)
  if (refusal === null) attempts.forget(accountId)
  return refusal
}

const wrongCode = async (ctx: SignedInContext, code: string, now: Date): Promise<Refusal | null> => {
  const { hasAuthenticator } = await findOwnAccount(ctx.deps.directory, ctx.signedIn.accountId)
  const isRight = hasAuthenticator && (await checkCode(ctx.deps, ctx.signedIn.accountId, code, now))
  return isRight ? null : { code: 'wrong_code' }
}

/** Where there is a second step, a password alone is no proof. */
const wrongPassword = async (ctx: SignedInContext, password: string): Promise<Refusal | null> => {
  const account = await findOwnAccount(ctx.deps.directory, ctx.signedIn.accountId)
  const isRight = await verifyPassword(account.passwordHash, password)
  return isRight && !account.hasAuthenticator ? null : { code: 'wrong_credentials' }
}
