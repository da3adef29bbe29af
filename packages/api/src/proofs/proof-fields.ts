import { storable } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'

/** As it is stored and compared: trimmed, in lower case. */
export const emailAddress = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())

/** The rule, with its own words, is in password-rule.ts. */
export const anyPassword = z.string().check(z.maxLength(1_000))

/** Six digits of an authenticator, or a recovery code; people paste either with spaces. */
export const codeField = z.string().check(
  z.maxLength(60),
  z.overwrite((text) => text.replaceAll(/\s/g, '')),
  z.regex(/^(?:\d{6}|[0-9a-zA-Z-]{12,20})$/),
)

/** base64url, as WebAuthn has all its bytes. */
const bytes = z.string().check(z.minLength(1), z.maxLength(12_000), z.regex(/^[\w-]+$/))

const frame = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  authenticatorAttachment: z.exactOptional(z.enum(['platform', 'cross-platform'])),
  /** None is asked for. */
  clientExtensionResults: z.strictObject({}),
}

/** What a browser says of a passkey that it made; only its shape is looked at here, the rest is verified where it is used. */
export const registrationField = z.strictObject({
  ...frame,
  response: z.strictObject({
    clientDataJSON: bytes,
    attestationObject: bytes,
    authenticatorData: z.exactOptional(bytes),
    transports: z.exactOptional(z.array(storable.check(z.maxLength(30))).check(z.maxLength(10))),
    publicKeyAlgorithm: z.exactOptional(z.number()),
    publicKey: z.exactOptional(bytes),
  }),
})

/** What a browser says of a passkey that signed. */
export const authenticationField = z.strictObject({
  ...frame,
  response: z.strictObject({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: z.exactOptional(bytes),
  }),
})
