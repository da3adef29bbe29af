import { accessSeconds, accessTokens } from '@polyrhythm/api/plugins/access-token'
import { accessCookie } from '@polyrhythm/api/plugins/cookies'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import Fastify from 'fastify'

/** The secret of every server under attack. */
export const secret = 'a secret that is under attack, and long enough'

/** What a signed-in browser sends as its cookies; a procedure that ends the session gets one of its own. */
export type CookieOf = (person: TestPerson, procedure?: string) => string

/**
 * Signs people in by the product's own code, each in a session that has their account's id; a cookie is made anew before its token runs out.
 *
 * @param clock what the server believes the time to be
 */
export async function openCookies(clock: () => Date = () => new Date()): Promise<CookieOf> {
  const tokens = await accessTokens(Fastify(), secret)
  const signed = new Map<string, { cookie: string; atMs: number }>()
  return ({ accountId }, procedure = '') => {
    if (procedure === 'auth.signOut')
      return `${accessCookie}=${tokens.sign({ accountId, sessionId: crypto.randomUUID() }, clock())}`
    const known = signed.get(accountId)
    const now = clock()
    if (known !== undefined && now.getTime() - known.atMs < (accessSeconds / 2) * 1_000) return known.cookie
    const cookie = `${accessCookie}=${tokens.sign({ accountId, sessionId: accountId }, now)}`
    signed.set(accountId, { cookie, atMs: now.getTime() })
    return cookie
  }
}
