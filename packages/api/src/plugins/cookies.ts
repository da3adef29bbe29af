import type { CookieSerializeOptions } from '@fastify/cookie'

/** The opaque token of a session; what the access token is renewed from. */
export const sessionCookie = '__Host-session'
/** The access token: who is signed in, for ten minutes. */
export const accessCookie = '__Host-access'

/** `__Host-` asks for Secure, Path=/ and no Domain; browsers keep such cookies over http on the same machine too. */
export const cookieOptions = {
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
} as const satisfies CookieSerializeOptions
