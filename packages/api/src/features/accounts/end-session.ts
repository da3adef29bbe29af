import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { listSessions, revokeSession } from '#api/sessions/sessions'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { EndSessionInput } from './accounts.input.ts'

/** Signs one of one's browsers out, wherever it is. */
export const endSession: Act<SignedInContext, EndSessionInput, null> = async ({ ctx, input }) => {
  const now = ctx.deps.clock()
  const mine = await listSessions(ctx.deps.directory, ctx.signedIn.accountId, now)
  if (!mine.some(({ id }) => id === input.sessionId)) return refuse(notFound)
  await revokeSession(ctx.deps, input.sessionId, now)
  return ok(null)
}
