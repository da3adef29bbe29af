import * as z from 'zod/mini'

/** As it is stored and compared: trimmed, in lower case. */
const emailAddress = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())

const anyPassword = z.string().check(z.maxLength(1_000)) // the rule, with its own words, is in password-rule.ts

export const signUpInput = z.strictObject({
  email: emailAddress,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  password: anyPassword,
})

export const verifySignUpInput = z.strictObject({
  signUpId: z.uuid(),
  code: z.string().check(z.trim(), z.regex(/^\d{6}$/)),
})

export const signInInput = z.strictObject({ email: emailAddress, password: anyPassword })

export type SignUpInput = z.infer<typeof signUpInput>
export type VerifySignUpInput = z.infer<typeof verifySignUpInput>
export type SignInInput = z.infer<typeof signInInput>
