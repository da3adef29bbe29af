import { ok, refuse } from '@polyrhythm/domain/result'
import { renewRecoveryCodes as renew } from '#api/proofs/check-code'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findOwnAccount } from './accounts.repo.ts'
import { tellOwner } from './tell-owner.ts'

/** Makes ten new recovery codes; the former ones are worthless. */
export const renewRecoveryCodes: Act<SignedInContext, void, { codes: string[] }> = async ({ ctx }) => {
  const { directory } = ctx.deps
  const { accountId } = ctx.signedIn
  const { hasAuthenticator } = await findOwnAccount(directory, accountId)
  if (!hasAuthenticator) return refuse({ code: 'too_late', rule: 'authenticator.off' })
  const codes = await directory.transaction((tx) => renew(tx, accountId))
  tellOwner(ctx, 'recovery_codes_renewed')
  return ok({ codes })
}
