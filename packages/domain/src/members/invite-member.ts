import * as z from 'zod/mini'
import { idField, unitField } from '#domain/fields'

/** Days for which an invitation holds. */
export const INVITATION_DAYS = 14

export const MEMBER_ROLES = ['admin', 'member'] as const

/** A link that lets one person in, with the squads they are wished into. The token is made by the server. */
export const inviteMemberInput = z.strictObject({
  role: z.enum(MEMBER_ROLES),
  squadIds: z.array(idField).check(z.maxLength(50)),
  note: unitField,
})
export type InviteMember = z.infer<typeof inviteMemberInput>
