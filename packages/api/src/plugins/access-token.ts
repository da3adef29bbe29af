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

const claims = z.object({ sub: z.uuid(), sid: z.uuid() })

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
    },
  })
  return {
    sign: ({ accountId, sessionId }, now) =>
      app.jwt.sign({ sub: accountId, sid: sessionId }, { clockTimestamp: now.getTime() }),
    read: (token, now) => {
      try {
        const { sub, sid } = claims.parse(app.jwt.verify(token, { clockTimestamp: now.getTime() }))
        return { accountId: sub as AccountId, sessionId: sid }
      } catch {
        return null
      }
    },
  }
}
