import { ok } from '@polyrhythm/domain/result'
import { revokeSession } from '#api/sessions/sessions'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Ends this browser's session, if it has one. */
export const signOut: Act<Context, void, null> = async ({ ctx }) => {
  if (ctx.signedIn !== null) await revokeSession(ctx.deps, ctx.signedIn.sessionId, ctx.deps.clock())
  ctx.browser.signOut()
  return ok(null)
}
