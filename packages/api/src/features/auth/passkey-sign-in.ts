import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccount } from '#api/lib/accounts'
import { originOf } from '#api/proofs/origin-of'
import { checkPasskey } from '#api/proofs/passkeys'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { PasskeyInput } from './auth.input.ts'
import { enter } from './enter.ts'

/** Signs this browser in with a passkey, which is something one has and something one is or knows: no code is asked for. */
export const passkeySignIn: Act<Context, PasskeyInput, { name: string }> = async ({ ctx, input }) => {
  const { directory, clock, samplesMaySignIn } = ctx.deps
  const accountId = await checkPasskey(ctx.deps, 'sign_in', { ...input, origin: originOf(ctx), now: clock() })
  const account = accountId === null ? null : await findAccount(directory, accountId)
  if (account === null || (account.isSample && !samplesMaySignIn)) return refuse({ code: 'wrong_passkey' })
  await enter(ctx, account)
  return ok({ name: account.name })
}
