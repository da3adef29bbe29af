import { ok, refuse } from '@polyrhythm/domain/result'
import { originOf } from '#api/proofs/origin-of'
import { addPasskey as add } from '#api/proofs/passkeys'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { AddPasskeyInput } from './accounts.input.ts'
import { tellOwner } from './tell-owner.ts'

/** Keeps the passkey that the browser made. That it was asked for behind a fresh proof, its challenge shows. */
export const addPasskey: Act<SignedInContext, AddPasskeyInput, null> = async ({ ctx, input }) => {
  const { accountId } = ctx.signedIn
  const isAdded = await add(ctx.deps, { ...input, accountId, origin: originOf(ctx), now: ctx.deps.clock() })
  if (isAdded) tellOwner(ctx, 'passkey_added')
  return isAdded ? ok(null) : refuse({ code: 'wrong_passkey' })
}
