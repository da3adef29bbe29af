import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '#api/deps'
import { renewSession, sessionDays } from '#api/lib/sessions'
import type { Context, SignedIn } from '#api/trpc/context'
import { type AccessTokens, accessSeconds, accessTokens } from './access-token.ts'
import { accessCookie, cookieOptions, sessionCookie } from './cookies.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null = nobody who is signed in. */
    signedIn: SignedIn | null
  }
}

type Options = { readonly deps: Pick<Deps, 'directory' | 'clock'>; readonly secret: string }

/**
 * Finds out who asks, for every request of the API: by the access token, and where that has run out, by the session,
 * which renews it in the same answer.
 *
 * @returns what signs a browser in and out
 */
export async function signInPlugin(app: FastifyInstance, { deps, secret }: Options) {
  const tokens = await accessTokens(app, secret)
  app.decorateRequest('signedIn', null)
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/trpc/')) return
    request.signedIn = await findSignedIn(request, reply, deps, tokens)
    if (request.signedIn) request.logFields.account = request.signedIn.accountId
  })
  return (reply: FastifyReply): Context['cookies'] => ({
    signIn: async (sessionToken, signedIn) => {
      reply.setCookie(sessionCookie, sessionToken, { ...cookieOptions, maxAge: sessionDays * 24 * 3_600 })
      giveAccess(reply, tokens, signedIn, deps.clock())
    },
    signOut: () => forget(reply),
  })
}

async function findSignedIn(
  { cookies }: FastifyRequest,
  reply: FastifyReply,
  { directory, clock }: Options['deps'],
  tokens: AccessTokens,
): Promise<SignedIn | null> {
  const { [accessCookie]: access, [sessionCookie]: session } = cookies
  const now = clock()
  const known = access === undefined ? null : tokens.read(access, now)
  if (known !== null || session === undefined) return known
  const renewed = await renewSession(directory, session, now)
  if (renewed === null) forget(reply)
  else giveAccess(reply, tokens, renewed, now)
  return renewed
}

const giveAccess = (reply: FastifyReply, tokens: AccessTokens, signedIn: SignedIn, now: Date) =>
  reply.setCookie(accessCookie, tokens.sign(signedIn, now), { ...cookieOptions, maxAge: accessSeconds })

const forget = (reply: FastifyReply): void => {
  for (const name of [sessionCookie, accessCookie]) reply.clearCookie(name, cookieOptions)
}
