import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply } from 'fastify'

/** The newest token of a session; what the access token is renewed from. */
export const sessionCookie = '__Host-session'
/** The access token: who is signed in, for ten minutes. */
export const accessCookie = '__Host-access'

/** What this browser is known by to the accounts that have signed in with it; it proves nothing. */
export const deviceCookie = '__Host-device'
export const deviceDays = 400 // browsers keep no cookie longer

/** `__Host-` asks for Secure, Path=/ and no Domain; browsers keep such cookies over http on the same machine too. */
const cookieOptions = {
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
} as const satisfies CookieSerializeOptions

/**
 * Sets a cookie among the headers of the answer at once, as a stream needs them too.
 *
 * @param seconds how long the browser keeps it; 0 = it forgets it
 */
export const putCookie = (reply: FastifyReply, name: string, value: string, seconds: number): void => {
  reply.header('set-cookie', reply.server.serializeCookie(name, value, { ...cookieOptions, maxAge: seconds }))
}
