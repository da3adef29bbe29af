import { ok } from '@polyrhythm/domain/result'
import { revokeSessionsOf } from '#api/sessions/sessions'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Signs out every browser but this one. @returns how many */
export const endOtherSessions: Act<SignedInContext, void, { ended: number }> = async ({ ctx }) => {
  const { accountId, sessionId } = ctx.signedIn
  return ok({ ended: await revokeSessionsOf(ctx.deps, accountId, sessionId, ctx.deps.clock()) })
}
