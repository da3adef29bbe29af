import { ok, refuse } from '@polyrhythm/domain/result'
import { checkCode, codeAttempts, renewRecoveryCodes } from '#api/proofs/check-code'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { ConfirmAuthenticatorInput } from './accounts.input.ts'
import { confirmAuthenticator as confirm } from './accounts.repo.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Turns the second step on, once a code shows that the app has the secret.
 *
 * @returns ten recovery codes, which are shown this once
 */
export const confirmAuthenticator: Act<SignedInContext, ConfirmAuthenticatorInput, { codes: string[] }> = async ({
  ctx,
  input,
}) => {
  const { directory, clock } = ctx.deps
  const { accountId } = ctx.signedIn
  const now = clock()
  const retryAfterSeconds = codeAttempts.waitFor(accountId, now)
  if (retryAfterSeconds > 0) return refuse({ code: 'too_many_attempts', retryAfterSeconds })
  codeAttempts.fail(accountId, now)
  if (!(await checkCode(ctx.deps, accountId, input.code, now))) return refuse({ code: 'wrong_code' })
  codeAttempts.forget(accountId)
  const codes = await directory.transaction(async (tx) =>
    (await confirm(tx, accountId, now)) ? renewRecoveryCodes(tx, accountId) : null,
  )
  if (codes === null) return refuse({ code: 'too_late', rule: 'authenticator.already' })
  tellOwner(ctx, 'authenticator_on')
  return ok({ codes })
}
