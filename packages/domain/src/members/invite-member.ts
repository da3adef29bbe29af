import * as z from 'zod/mini'
import { idField, unitField } from '#domain/fields'
import { ADDRESSES_MAX } from './read-addresses.ts'

/** Days for which an invitation holds. */
export const INVITATION_DAYS = 14

export const MEMBER_ROLES = ['admin', 'member'] as const

const invitation = { role: z.enum(MEMBER_ROLES), squadIds: z.array(idField).check(z.maxLength(50)), note: unitField }

/** A link that lets one person in, with the squads they are wished into. The token is made by the server. */
export const inviteMemberInput = z.strictObject(invitation)
export type InviteMember = z.infer<typeof inviteMemberInput>

const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())

/** The same, mailed to each of these. */
export const mailInvitationsInput = z.strictObject({
  ...invitation,
  emails: z.array(email).check(z.minLength(1), z.maxLength(ADDRESSES_MAX)),
})
export type MailInvitations = z.infer<typeof mailInvitationsInput>
