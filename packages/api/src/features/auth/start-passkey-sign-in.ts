import { ok } from '@polyrhythm/domain/result'
import { type Asked, askForPasskey, type PasskeyOptions } from '#api/proofs/passkeys'
import { originOf } from '#api/proofs/origin-of'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Asks the browser for any passkey of this place; who it is, only the passkey tells. */
export const startPasskeySignIn: Act<Context, void, Asked<PasskeyOptions>> = async ({ ctx }) =>
  ok(await askForPasskey(ctx.deps, 'sign_in', null, originOf(ctx), ctx.deps.clock()))
