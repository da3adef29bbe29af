import { randomBytes, randomUUID } from 'node:crypto'
import type { AccountId } from '@polyrhythm/domain/ids'
import { describe, expect, it } from 'vitest'
import { sessionTokens } from './session-token.ts'

const [former, newest] = ['the secret before this one, long enough', 'the secret of today, which is long enough']
const session = { id: randomUUID(), accountId: randomUUID() as AccountId, seed: randomBytes(32), generation: 3 }

describe('the token of a session', () => {
  it('is the same for one generation, and another for the next', () => {
    const tokens = sessionTokens([newest])
    expect(tokens.make(session)).toBe(tokens.make(session))
    expect(tokens.make({ ...session, generation: 4 })).not.toBe(tokens.make(session))
  })

  it('is read with the secret before this one, which makes no more', () => {
    const rotated = sessionTokens([newest, former])
    const old = sessionTokens([former]).make(session)
    expect(rotated.read(old)?.isOf(session.seed)).toBe(true)
    expect(rotated.make(session)).toBe(sessionTokens([newest]).make(session))
    expect(sessionTokens([newest]).read(old)?.isOf(session.seed)).toBe(false)
  })

  it('is of its own seed and generation alone', () => {
    const tokens = sessionTokens([newest])
    const [id, , proof] = tokens.make(session).split('.')
    expect(tokens.read(tokens.make(session))?.isOf(randomBytes(32))).toBe(false)
    expect(tokens.read(`${id}.4.${proof}`)?.isOf(session.seed)).toBe(false)
  })

  it.each(['', '..', 'x.0.y', `${randomUUID()}.-1.${'A'.repeat(43)}`, `${randomUUID()}.1.${'A'.repeat(42)}`])(
    'is none: %j',
    (text) => expect(sessionTokens([newest]).read(text)).toBeNull(),
  )
})
