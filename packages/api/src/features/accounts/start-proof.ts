import { ok } from '@polyrhythm/domain/result'
import { originOf } from '#api/proofs/origin-of'
import { type Asked, askForPasskey, type PasskeyOptions } from '#api/proofs/passkeys'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Asks the browser for a passkey of the account, as a fresh proof. */
export const startProof: Act<SignedInContext, void, Asked<PasskeyOptions>> = async ({ ctx }) =>
  ok(await askForPasskey(ctx.deps, 'prove', ctx.signedIn.accountId, originOf(ctx), ctx.deps.clock()))
