import * as z from 'zod/mini'

/** As it is stored and compared: trimmed, in lower case. */
export const emailAddress = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())

export const personName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))

/** The rule, with its own words, is in password-rule.ts. */
export const anyPassword = z.string().check(z.maxLength(1_000))

/** Six digits of an authenticator, or a recovery code; people paste either with spaces. */
export const codeField = z.string().check(
  z.maxLength(60),
  z.overwrite((text) => text.replaceAll(/\s/g, '')),
  z.regex(/^(?:\d{6}|[0-9a-zA-Z-]{12,20})$/),
)

const parts = z.record(z.string().check(z.maxLength(60)), z.unknown())

/** What a browser says of a passkey: only its size and its frame are looked at here, the rest is verified where it is used. */
export const webAuthnResponse = <Response extends { id: string }>() =>
  z.custom<Response>((value) => {
    const read = z
      .looseObject({ id: z.string().check(z.minLength(1), z.maxLength(1_400)), rawId: z.string(), response: parts })
      .safeParse(value)
    return read.success && JSON.stringify(value).length <= 20_000
  })
