import { createHmac, generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto'
import { secret } from '#attack/lib/cookies'

export type Forged = { readonly name: string; readonly token: string }

type Header = Readonly<Record<string, unknown>>
type Claims = Readonly<Record<string, unknown>>

/** Of whom the forgeries tell: an account that exists, a session of it that lives, and one that was ended. */
export type Victim = { readonly accountId: string; readonly sessionId: string; readonly endedSessionId: string }

const json64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const bare = (header: Header, body: Claims): string => `${json64(header)}.${json64(body)}`
const hmac =
  (key: string | Buffer, hash = 'sha256') =>
  (text: string) =>
    createHmac(hash, key).update(text).digest('base64url')
const signed = (header: Header, body: Claims, by: (text: string) => string): string => {
  const text = bare(header, body)
  return `${text}.${by(text)}`
}
const derived = (purpose: string): Buffer => createHmac('sha256', secret).update(purpose).digest()
const publicText = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString()

/**
 * Access tokens that were not made by signing in (RFC 8725), and one that was, as the measure of the others. Where a rule
 * is about claims, the forger is given the right key, so that nothing but the rule stands in the way.
 */
export function forgedAccess({ accountId, sessionId, endedSessionId }: Victim, now: Date) {
  const seconds = Math.floor(now.getTime() / 1_000)
  const header = { alg: 'HS256', typ: 'at+jwt' }
  const claims = {
    sub: accountId,
    sid: sessionId,
    iss: 'polyrhythm',
    aud: 'polyrhythm-api',
    iat: seconds,
    exp: seconds + 600,
  }
  const right = hmac(derived('access token'))
  const good = signed(header, claims, right)
  const [goodHeader = '', goodClaims = '', goodProof = ''] = good.split('.')

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ed = generateKeyPairSync('ed25519')
  const byRsa = (text: string): string => signWith('sha256', Buffer.from(text), rsa.privateKey).toString('base64url')
  const byEc = (text: string): string =>
    signWith('sha256', Buffer.from(text), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  const byEd = (text: string): string => signWith(null, Buffer.from(text), ed.privateKey).toString('base64url')
  const jwk = rsa.publicKey.export({ format: 'jwk' })

  const withHeader = (more: Header, by = right): string => signed({ ...header, ...more }, claims, by)
  const withClaims = (more: Claims): string => signed(header, { ...claims, ...more }, right)
  const forged: Record<string, string> = {
    'alg none, unsigned': `${bare({ ...header, alg: 'none' }, claims)}.`,
    'alg None': `${bare({ ...header, alg: 'None' }, claims)}.`,
    'alg NONE': `${bare({ ...header, alg: 'NONE' }, claims)}.`,
    'alg nOnE with a signature': withHeader({ alg: 'nOnE' }),
    'alg none with the signature of a good one': `${bare({ ...header, alg: 'none' }, claims)}.${goodProof}`,
    'no alg at all': signed({ typ: 'at+jwt' }, claims, right),
    'another secret': withHeader({}, hmac('a secret that is not the server’s')),
    'the server’s secret itself': withHeader({}, hmac(secret)),
    'the key of another purpose': withHeader({}, hmac(derived('session token'))),
    'an empty key': withHeader({}, hmac('')),
    HS384: withHeader({ alg: 'HS384' }, hmac(derived('access token'), 'sha384')),
    HS512: withHeader({ alg: 'HS512' }, hmac(derived('access token'), 'sha512')),
    'RS256 by a key of the forger': withHeader({ alg: 'RS256' }, byRsa),
    'RS256 said, HS256 done': withHeader({ alg: 'RS256' }),
    'HS256 by the text of a public key': withHeader({}, hmac(publicText(rsa.publicKey))),
    'ES256 by a key of the forger': withHeader({ alg: 'ES256' }, byEc),
    'EdDSA by a key of the forger': withHeader({ alg: 'EdDSA' }, byEd),
    'kid that is a path': withHeader({ kid: '../../../../dev/null' }, hmac('')),
    'kid that is SQL': withHeader({ kid: "x' union select 'key" }, hmac('key')),
    'jku of the forger': withHeader({ alg: 'RS256', jku: 'http://127.0.0.1:9/keys' }, byRsa),
    'x5u of the forger': withHeader({ alg: 'RS256', x5u: 'http://127.0.0.1:9/cert' }, byRsa),
    'jwk inside': withHeader({ alg: 'RS256', jwk }, byRsa),
    'crit that nobody knows': withHeader({ crit: ['b64'], b64: false }),
    'typ JWT': withHeader({ typ: 'JWT' }),
    'typ of another kind': withHeader({ typ: 'secevent+jwt' }),
    'no typ': signed({ alg: 'HS256' }, claims, right),
    'another issuer': withClaims({ iss: 'polyrhythm.example' }),
    'no issuer': withClaims({ iss: undefined }),
    'another audience': withClaims({ aud: 'polyrhythm-mail' }),
    'audiences without ours': withClaims({ aud: ['a', 'b'] }),
    'no audience': withClaims({ aud: undefined }),
    'run out': withClaims({ iat: seconds - 660, exp: seconds - 60 }),
    'never runs out': withClaims({ exp: undefined }),
    'end that is text': withClaims({ exp: '9999999999' }),
    'not yet': withClaims({ nbf: seconds + 600 }),
    nobody: withClaims({ sub: undefined }),
    'somebody who is no id': withClaims({ sub: 'admin' }),
    'no session': withClaims({ sid: undefined }),
    'a session that was ended': withClaims({ sid: endedSessionId }),
    'claims changed after signing': `${goodHeader}.${json64({ ...claims, sub: crypto.randomUUID() })}.${goodProof}`,
    'signature cut': good.slice(0, -4),
    'signature taken away': `${goodHeader}.${goodClaims}.`,
    'two parts': `${goodHeader}.${goodClaims}`,
    'five parts': `${good}.${goodProof}.${goodProof}`,
  }
  return { good, forged: Object.entries(forged).map(([name, token]): Forged => ({ name, token })) }
}
