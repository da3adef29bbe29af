import { nameField, storable } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { anyPassword, authenticationField, codeField, emailAddress, registrationField } from '#api/proofs/proof-fields'

export const renameInput = z.strictObject({ name: nameField })
export const changePasswordInput = z.strictObject({ password: anyPassword })
export const requestEmailInput = z.strictObject({ email: emailAddress })

/** One's own address, typed as it stands. */
export const deleteAccountInput = z.strictObject({ email: z.string().check(z.maxLength(254)) })

const passkeyName = nameField.check(z.maxLength(60))
const passkeyId = storable.check(z.minLength(1), z.maxLength(1_400))

export const addPasskeyInput = z.strictObject({
  challengeId: z.uuid(),
  name: passkeyName,
  response: registrationField,
})
export const removePasskeyInput = z.strictObject({ passkeyId })
export const confirmAuthenticatorInput = z.strictObject({ code: z.string().check(z.trim(), z.regex(/^\d{6}$/)) })
export const endSessionInput = z.strictObject({ sessionId: z.uuid() })
export const hideHintsInput = z.strictObject({ isHidden: z.boolean() })

export const proveInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: anyPassword }),
  z.strictObject({ kind: z.literal('code'), code: codeField }),
  z.strictObject({
    kind: z.literal('passkey'),
    challengeId: z.uuid(),
    response: authenticationField,
  }),
])

export type RenameInput = z.infer<typeof renameInput>
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
export type RequestEmailInput = z.infer<typeof requestEmailInput>
export type DeleteAccountInput = z.infer<typeof deleteAccountInput>
export type AddPasskeyInput = z.infer<typeof addPasskeyInput>
export type RemovePasskeyInput = z.infer<typeof removePasskeyInput>
export type ConfirmAuthenticatorInput = z.infer<typeof confirmAuthenticatorInput>
export type HideHintsInput = z.infer<typeof hideHintsInput>
export type EndSessionInput = z.infer<typeof endSessionInput>
export type ProveInput = z.infer<typeof proveInput>
