import * as z from 'zod/mini'
import { emailField, newPassword } from '#web/components/form/new-password.ts'

export const signUpForm = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  email: emailField,
  password: newPassword,
})
export type SignUpForm = z.infer<typeof signUpForm>

export const signInForm = z.strictObject({ email: emailField, password: z.string().check(z.minLength(1)) })
export type SignInForm = z.infer<typeof signInForm>

export const forgotForm = z.strictObject({ email: emailField })
export type ForgotForm = z.infer<typeof forgotForm>

export const resetForm = z.strictObject({ password: newPassword })
export type ResetForm = z.infer<typeof resetForm>

/** Six digits; people paste them with a space in the middle. */
const sixDigits = z.string().check(
  z.overwrite((text) => text.replaceAll(/\s/g, '')),
  z.regex(/^\d{6}$/, { error: 'code_shape' }),
)

export const verifyForm = z.strictObject({ code: sixDigits })
export type VerifyForm = z.infer<typeof verifyForm>

/** A code of the authenticator, or a recovery code in its place. */
export const secondStepForm = z.strictObject({
  code: z.string().check(
    z.overwrite((text) => text.replaceAll(/\s/g, '')),
    z.regex(/^(?:\d{6}|[0-9a-zA-Z-]{12,20})$/, { error: 'second_step_shape' }),
  ),
})
export type SecondStepForm = z.infer<typeof secondStepForm>
