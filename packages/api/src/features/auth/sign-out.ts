import { ok } from '@polyrhythm/domain/result'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { revokeSession } from '#api/lib/sessions'

/** Ends this browser's session, if it has one. */
export const signOut: Act<Context, void, null> = async ({ ctx }) => {
  const { directory, clock } = ctx.deps
  if (ctx.signedIn !== null) await revokeSession(directory, ctx.signedIn.sessionId, clock())
  ctx.cookies.signOut()
  return ok(null)
}
