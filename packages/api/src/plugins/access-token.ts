import { createHmac } from 'node:crypto'
import jwt from '@fastify/jwt'
import type { AccountId } from '@polyrhythm/domain/ids'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { SignedIn } from '#api/trpc/context'

export const accessSeconds = 600

const issuer = 'polyrhythm'
const audience = 'polyrhythm-api'
const type = 'at+jwt'

const claims = z.object({ sub: z.uuid(), sid: z.uuid(), nbf: z.optional(z.number()), exp: z.number() })

/** A token that was read is not verified anew on each request; it is kept no longer than it lives. */
const remembered = 10_000

/** Makes and reads access tokens: HS256 only, of ours, for us, of their own type (RFC 8725). */
export type AccessTokens = {
  readonly sign: (signedIn: SignedIn, now: Date) => string
  /** @returns null for every token that is not ours, or has run out */
  readonly read: (token: string, now: Date) => SignedIn | null
}

/** @param secret the server's; the key is derived, so that it serves nothing else */
export async function accessTokens(app: FastifyInstance, secret: string): Promise<AccessTokens> {
  await app.register(jwt, {
    secret: createHmac('sha256', secret).update('access token').digest(),
    sign: {
      algorithm: 'HS256',
      iss: issuer,
      aud: audience,
      expiresIn: accessSeconds,
      header: { alg: 'HS256', typ: type },
    },
    verify: {
      algorithms: ['HS256'],
      allowedIss: issuer,
      allowedAud: audience,
      checkTyp: type,
      requiredClaims: ['iss', 'aud', 'exp', 'sub', 'sid'],
      ignoreExpiration: true, // these two by our own clock, below
      ignoreNotBefore: true,
      cache: remembered,
      cacheTTL: accessSeconds * 1_000,
    },
  })
  return {
    sign: ({ accountId, sessionId }, now) =>
      app.jwt.sign({ sub: accountId, sid: sessionId }, { clockTimestamp: now.getTime() }),
    read: (token, now) => {
      try {
        const { sub, sid, nbf = 0, exp } = claims.parse(app.jwt.verify(token))
        const seconds = now.getTime() / 1_000
        return nbf <= seconds && seconds < exp ? { accountId: sub as AccountId, sessionId: sid } : null
      } catch {
        return null
      }
    },
  }
}
