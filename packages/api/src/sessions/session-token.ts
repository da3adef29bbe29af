import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Session } from './sessions.ts'

/** What a token says of itself, and whether it is what it says. */
export type ReadToken = {
  readonly sessionId: string
  readonly generation: number
  /** Whether it was made of this seed with a secret of ours. */
  readonly isOf: (seed: Buffer) => boolean
}

export type SessionTokens = {
  readonly make: (session: Session) => string
  /** @returns null for what was never a token */
  readonly read: (token: string) => ReadToken | null
}

const shape = z.tuple([z.uuid(), z.string().regex(/^\d{1,9}$/), z.string().regex(/^[\w-]{43}$/)])

/**
 * The tokens of sessions: id, generation, and what only the server can have made of both and the session's seed. So each
 * token that ever was can be told from a made-up one, and two tabs that renew at once get the same successor,
 * without a token being stored.
 *
 * @param secrets the server's, the newest first; the others are read and make no more
 */
export function sessionTokens(secrets: readonly [string, ...string[]]): SessionTokens {
  const keys = secrets.map((secret) => createHmac('sha256', secret).update('session token').digest())
  const proofBy = (key: Buffer | undefined, seed: Buffer, sessionId: string, generation: number): Buffer =>
    createHmac('sha256', key ?? Buffer.alloc(0))
      .update(seed)
      .update(`${sessionId}.${generation}`)
      .digest()
  return {
    make: ({ id, generation, seed }) =>
      `${id}.${generation}.${proofBy(keys[0], seed, id, generation).toString('base64url')}`,
    read: (token) => {
      const parts = shape.safeParse(token.split('.'))
      if (!parts.success) return null
      const [sessionId, count, said] = parts.data
      const generation = Number(count)
      const proof = Buffer.from(said, 'base64url')
      const isOf = (seed: Buffer): boolean =>
        keys.some((key) => timingSafeEqual(proofBy(key, seed, sessionId, generation), proof))
      return { sessionId, generation, isOf }
    },
  }
}
