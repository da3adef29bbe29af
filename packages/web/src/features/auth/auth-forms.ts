import * as z from 'zod/mini'

/** What the server asks of a new password, said before it is sent; characters as a person counts them. */
export const passwordLengths = { min: 15, max: 128 } as const

const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length

const emailField = z.string().check(
  z.trim(),
  z.refine((text) => z.email().safeParse(text).success, { error: 'email' }),
)

const newPassword = z.string().check(
  z.refine((password) => lengthOf(password) >= passwordLengths.min, { error: 'password_too_short' }),
  z.refine((password) => lengthOf(password) <= passwordLengths.max, { error: 'password_too_long' }),
)

export const signUpForm = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  email: emailField,
  password: newPassword,
})
export type SignUpForm = z.infer<typeof signUpForm>

export const signInForm = z.strictObject({ email: emailField, password: z.string().check(z.minLength(1)) })
export type SignInForm = z.infer<typeof signInForm>

export const verifyForm = z.strictObject({
  /** Six digits; people paste them with a space in the middle. */
  code: z.string().check(
    z.overwrite((text) => text.replaceAll(/\s/g, '')),
    z.regex(/^\d{6}$/, { error: 'code_shape' }),
  ),
})
export type VerifyForm = z.infer<typeof verifyForm>
