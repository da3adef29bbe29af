import * as z from 'zod/mini'

/** What the server asks of a new password, said before it is sent; characters as a person counts them. */
export const passwordLengths = { min: 15, max: 128 } as const

const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length

export const newPassword = z.string().check(
  z.refine((password) => lengthOf(password) >= passwordLengths.min, { error: 'password_too_short' }),
  z.refine((password) => lengthOf(password) <= passwordLengths.max, { error: 'password_too_long' }),
)

export const emailField = z.string().check(
  z.trim(),
  z.refine((text) => z.email().safeParse(text).success, { error: 'email' }),
)
