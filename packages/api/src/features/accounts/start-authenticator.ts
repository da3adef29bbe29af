import { ok, refuse } from '@polyrhythm/domain/result'
import { Secret } from 'otpauth'
import { aboutAuthenticator, totpOf } from '#api/proofs/check-code'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findOwnAccount, keepUnconfirmed } from './accounts.repo.ts'

/**
 * Makes a secret for an authenticator app. It asks for no code before one was typed back.
 *
 * @returns the secret in base32, and as the address that a QR code carries
 */
export const startAuthenticator: Act<SignedInContext, void, { secret: string; url: string }> = async ({ ctx }) => {
  const { directory, vault } = ctx.deps
  const { accountId } = ctx.signedIn
  const account = await findOwnAccount(directory, accountId)
  if (account.hasAuthenticator) return refuse({ code: 'too_late', rule: 'authenticator.already' })
  const secret = new Secret({ size: 20 }).base32
  await keepUnconfirmed(directory, accountId, vault.seal(secret, aboutAuthenticator(accountId)))
  return ok({ secret, url: totpOf(secret, account.email).toString() })
}
