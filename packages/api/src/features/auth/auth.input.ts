import { nameField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { anyPassword, authenticationField, codeField, emailAddress } from '#api/proofs/proof-fields'

export const signUpInput = z.strictObject({ email: emailAddress, name: nameField, password: anyPassword })

export const verifySignUpInput = z.strictObject({
  signUpId: z.uuid(),
  code: z.string().check(z.trim(), z.regex(/^\d{6}$/)),
})

export const signInInput = z.strictObject({ email: emailAddress, password: anyPassword })

export const secondStepInput = z.strictObject({ pendingId: z.uuid(), code: codeField })

export const passkeyInput = z.strictObject({ challengeId: z.uuid(), response: authenticationField })

export const requestResetInput = z.strictObject({ email: emailAddress })

const token = z.string().check(z.regex(/^[\w-]{43}$/))

export const resetPasswordInput = z.strictObject({ token, password: anyPassword })

export const confirmEmailInput = z.strictObject({ token })

export type SignUpInput = z.infer<typeof signUpInput>
export type VerifySignUpInput = z.infer<typeof verifySignUpInput>
export type SignInInput = z.infer<typeof signInInput>
export type SecondStepInput = z.infer<typeof secondStepInput>
export type PasskeyInput = z.infer<typeof passkeyInput>
export type RequestResetInput = z.infer<typeof requestResetInput>
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>
export type ConfirmEmailInput = z.infer<typeof confirmEmailInput>
