import { ok } from '@polyrhythm/domain/result'
import { dropRecoveryCodes } from '#api/proofs/check-code'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { deleteAuthenticator } from './accounts.repo.ts'
import { tellOwner } from './tell-owner.ts'

/** Turns the second step off, and makes its recovery codes worthless. */
export const removeAuthenticator: Act<SignedInContext, void, null> = async ({ ctx }) => {
  const { accountId } = ctx.signedIn
  await ctx.deps.directory.transaction(async (tx) => {
    await deleteAuthenticator(tx, accountId)
    await dropRecoveryCodes(tx, accountId)
  })
  tellOwner(ctx, 'authenticator_off')
  return ok(null)
}
