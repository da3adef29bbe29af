import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '#api/deps'
import { languageOf } from '#api/mail/language'
import { browserName } from '#api/sessions/browser-name'
import { type SessionTokens, sessionTokens } from '#api/sessions/session-token'
import { renewSession, type Session, sessionDays } from '#api/sessions/sessions'
import type { Browser, SignedIn } from '#api/trpc/context'
import { type AccessTokens, accessSeconds, accessTokens } from './access-token.ts'
import { accessCookie, deviceCookie, deviceDays, putCookie, sessionCookie } from './cookies.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null = nobody who is signed in. */
    signedIn: SignedIn | null
  }
}

type Options = {
  readonly deps: Pick<Deps, 'directory' | 'clock' | 'revoked'>
  /** The newest first. */
  readonly secrets: readonly [string, ...string[]]
}
type Keys = { readonly access: AccessTokens; readonly session: SessionTokens }

/**
 * Finds out who asks, for every request of the API: by the access token, and where that has run out, by the session,
 * which renews both in the same answer.
 *
 * @returns what a procedure may know of the browser and do to its cookies
 */
export async function signInPlugin(app: FastifyInstance, { deps, secrets }: Options) {
  const keys = { access: await accessTokens(app, secrets[0]), session: sessionTokens(secrets) }
  app.decorateRequest('signedIn', null)
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/trpc/')) return
    request.signedIn = await findSignedIn(request, reply, deps, keys)
    if (request.signedIn) request.logFields.account = request.signedIn.accountId
  })
  return ({ headers, cookies }: FastifyRequest, reply: FastifyReply): Browser => ({
    name: browserName(headers['user-agent']),
    language: languageOf(headers['accept-language']),
    origin: headers.origin ?? null,
    device: cookies[deviceCookie] ?? null,
    remember: (device) => putCookie(reply, deviceCookie, device, deviceDays * 24 * 3_600),
    signIn: (session) => giveBoth(reply, keys, session, deps.clock()),
    signOut: () => forget(reply),
  })
}

async function findSignedIn(
  { cookies }: FastifyRequest,
  reply: FastifyReply,
  deps: Options['deps'],
  keys: Keys,
): Promise<SignedIn | null> {
  const now = deps.clock()
  const { [accessCookie]: access, [sessionCookie]: session } = cookies
  const known = access === undefined ? null : keys.access.read(access, now)
  if (known !== null && !deps.revoked.has(known.sessionId)) return known
  if (session === undefined) return null
  const token = keys.session.read(session)
  const renewed = token === null ? null : await renewSession(deps, token, now)
  if (renewed === null) forget(reply)
  else giveBoth(reply, keys, renewed, now)
  return renewed === null ? null : { accountId: renewed.accountId, sessionId: renewed.id }
}

function giveBoth(reply: FastifyReply, keys: Keys, session: Session, now: Date): void {
  const signedIn = { accountId: session.accountId, sessionId: session.id }
  putCookie(reply, sessionCookie, keys.session.make(session), sessionDays * 24 * 3_600)
  putCookie(reply, accessCookie, keys.access.sign(signedIn, now), accessSeconds)
}

const forget = (reply: FastifyReply): void => {
  for (const name of [sessionCookie, accessCookie]) putCookie(reply, name, '', 0)
}
