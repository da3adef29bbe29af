import * as z from 'zod/mini'
import { idField, titleField, unitField } from '#domain/fields'
import { MEMBER_ROLES } from './invite-member.ts'

/** How a person is called in an organisation, and what they do there in their own words: 'CPO'. */
export const describeMemberInput = z.strictObject({
  memberId: idField,
  name: titleField.check(z.maxLength(100)),
  title: unitField.check(z.maxLength(30)),
})
export type DescribeMember = z.infer<typeof describeMemberInput>

export const setRoleInput = z.strictObject({ memberId: idField, role: z.enum(MEMBER_ROLES) })
export type SetRole = z.infer<typeof setRoleInput>
