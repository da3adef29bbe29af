import { accessSeconds, accessTokens } from '@polyrhythm/api/plugins/access-token'
import { accessCookie } from '@polyrhythm/api/plugins/cookies'
import type { AccountId } from '@polyrhythm/domain/ids'
import Fastify from 'fastify'
import { benchSecret } from '#bench/secret'
import { idOf } from '#bench/ids'

/** The cookie header of a person, signed by the product's own code and in time before it runs out. */
export type Sessions = (tenant: number, person: number) => string

/** Signs each person once per half life of an access token; their session has no row, because nothing renews it here. */
export async function openSessions(): Promise<Sessions> {
  const tokens = await accessTokens(Fastify(), benchSecret)
  const signed = new Map<number, { cookie: string; at: number }>()
  return (tenant, person) => {
    const key = tenant * 1_000_000 + person
    const known = signed.get(key)
    const now = Date.now()
    if (known !== undefined && now - known.at < (accessSeconds / 2) * 1_000) return known.cookie
    const token = tokens.sign(
      { accountId: idOf(tenant, 'account', person) as AccountId, sessionId: idOf(tenant, 'account', person) },
      new Date(now),
    )
    const cookie = `cookie: ${accessCookie}=${token}\r\n`
    signed.set(key, { cookie, at: now })
    return cookie
  }
}
