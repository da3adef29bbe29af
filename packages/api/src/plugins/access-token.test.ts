import { createHmac } from 'node:crypto'
import type { AccountId } from '@polyrhythm/domain/ids'
import Fastify from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AccessTokens, accessTokens } from './access-token.ts'

const secret = 'the secret of a test, which is long enough'
const key = createHmac('sha256', secret).update('access token').digest()
const now = new Date('2026-08-31T07:00:00Z')
const seconds = now.getTime() / 1000
const accountId = '01890000-0000-7000-8000-000000000001' as AccountId
const sessionId = '01890000-0000-7000-8000-000000000002'

const header = { alg: 'HS256', typ: 'at+jwt' }
const claims = {
  sub: accountId,
  sid: sessionId,
  iss: 'polyrhythm',
  aud: 'polyrhythm-api',
  iat: seconds,
  exp: seconds + 600,
}
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
const forge = (
  changedHeader: object,
  changedClaims: object,
  sign: (text: string) => string = (text) => createHmac('sha256', key).update(text).digest('base64url'),
) => {
  const text = `${encode({ ...header, ...changedHeader })}.${encode({ ...claims, ...changedClaims })}`
  return `${text}.${sign(text)}`
}

describe('accessTokens', () => {
  let tokens: AccessTokens
  beforeAll(async () => {
    tokens = await accessTokens(Fastify(), secret)
  })

  it('reads what it signed, and what is signed alike', () => {
    const signed = tokens.sign({ accountId, sessionId }, now)
    expect(tokens.read(signed, now)).toEqual({ accountId, sessionId })
    expect(tokens.read(forge({}, {}), now)).toEqual({ accountId, sessionId })
  })

  it('lets a token live for ten minutes', () => {
    const signed = tokens.sign({ accountId, sessionId }, now)
    expect(tokens.read(signed, new Date(now.getTime() + 599_000))).not.toBeNull()
    expect(tokens.read(signed, new Date(now.getTime() + 600_001))).toBeNull()
  })

  it.each([
    ['no algorithm and no signature', forge({ alg: 'none' }, {}, () => '')],
    ['no algorithm, signed all the same', forge({ alg: 'none' }, {})],
    ['None in capitals', forge({ alg: 'NONE' }, {}, () => '')],
    ['no signature', forge({}, {}, () => '')],
    ['another key', forge({}, {}, (text) => createHmac('sha256', 'other').update(text).digest('base64url'))],
    [
      "the server's secret itself as the key",
      forge({}, {}, (text) => createHmac('sha256', secret).update(text).digest('base64url')),
    ],
    ['HS512', forge({ alg: 'HS512' }, {}, (text) => createHmac('sha512', key).update(text).digest('base64url'))],
    ['HS384', forge({ alg: 'HS384' }, {}, (text) => createHmac('sha384', key).update(text).digest('base64url'))],
    ['RS256 with our key as its public one', forge({ alg: 'RS256' }, {})],
    [
      'a key named in its header',
      forge({ kid: '../../dev/null', jwk: { kty: 'oct', k: '' } }, {}, (text) =>
        createHmac('sha256', '').update(text).digest('base64url'),
      ),
    ],
    ['a critical header nobody knows', forge({ crit: ['exp'] }, {})],
    ['another type', forge({ typ: 'JWT' }, {})],
    ['no type', forge({ typ: undefined }, {})],
    ['another issuer', forge({}, { iss: 'somebody' })],
    ['no issuer', forge({}, { iss: undefined })],
    ['another audience', forge({}, { aud: 'another-api' })],
    ['no audience', forge({}, { aud: undefined })],
    ['its time run out', forge({}, { exp: seconds - 1 })],
    ['no time at all', forge({}, { exp: undefined })],
    ['a time that is no number', forge({}, { exp: 'never' })],
    ['its beginning tomorrow', forge({}, { nbf: seconds + 86_400 })],
    ['no account', forge({}, { sub: undefined })],
    ['an account that is no id', forge({}, { sub: "' or 1=1 --" })],
    ['no session', forge({}, { sid: undefined })],
    ['its claims exchanged', forge({}, {}).replace(/\.[^.]+\./, `.${encode({ ...claims, sub: sessionId })}.`)],
    ['two parts', 'a.b'],
    ['nothing', ''],
  ])('refuses a token with %s', (_, token) => {
    expect(tokens.read(token, now)).toBeNull()
  })
})
