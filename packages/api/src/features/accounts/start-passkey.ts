import { ok } from '@polyrhythm/domain/result'
import { originOf } from '#api/proofs/origin-of'
import { type Asked, askForNewPasskey, type NewPasskeyOptions } from '#api/proofs/passkeys'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findOwnAccount } from './accounts.repo.ts'

/** Gives the browser what it needs to make a passkey. */
export const startPasskey: Act<SignedInContext, void, Asked<NewPasskeyOptions>> = async ({ ctx }) => {
  const account = await findOwnAccount(ctx.deps.directory, ctx.signedIn.accountId)
  return ok(await askForNewPasskey(ctx.deps, account, originOf(ctx), ctx.deps.clock()))
}
