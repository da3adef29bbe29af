import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { RemovePasskeyInput } from './accounts.input.ts'
import { deletePasskey } from './accounts.repo.ts'
import { tellOwner } from './tell-owner.ts'

/** Takes a passkey away; the password stays a way in. */
export const removePasskey: Act<SignedInContext, RemovePasskeyInput, null> = async ({ ctx, input }) => {
  if (!(await deletePasskey(ctx.deps.directory, ctx.signedIn.accountId, input.passkeyId))) return refuse(notFound)
  tellOwner(ctx, 'passkey_removed')
  return ok(null)
}
