import { randomBytes } from 'node:crypto'
import { sessionTokens } from '@polyrhythm/api/sessions/session-token'
import type { Session } from '@polyrhythm/api/sessions/sessions'
import { secret } from '#attack/lib/cookies'
import type { Forged } from './forged-access.ts'

/** Tokens of a session that were not given out: what somebody can make who knows a token, or the database without the secret, or the secret without the database. */
export function forgedSession(session: Session, other: Session): Forged[] {
  const [id = '', , proof = ''] = sessionTokens([secret]).make(session).split('.')
  const [otherId = '', , otherProof = ''] = sessionTokens([secret]).make(other).split('.')
  const at = (generation: number | string, by = proof): string => `${id}.${generation}.${by}`
  const made: Record<string, string> = {
    'session: the next generation with the proof of this one': at(session.generation + 1),
    'session: a generation far ahead': at(999_999_999),
    'session: a generation below nought': at(-1),
    'session: a generation that is SQL': at('0 or true'),
    'session: the proof of another session': at(session.generation, otherProof),
    'session: the id of another one with this proof': `${otherId}.${session.generation}.${proof}`,
    'session: a seed that was guessed': sessionTokens([secret]).make({ ...session, seed: randomBytes(32) }),
    'session: the seed without the secret': sessionTokens(['a secret that is not the server’s']).make(session),
    'session: no proof': `${id}.${session.generation}.`,
    'session: a proof of noughts': at(session.generation, 'A'.repeat(43)),
  }
  return Object.entries(made).map(([name, token]) => ({ name, token }))
}
