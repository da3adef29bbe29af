import type { ApiOutputs } from '#web/lib/api-types.ts'

export type MemberRow = ApiOutputs['members']['list']['members'][number]
export type InvitationRow = ApiOutputs['members']['list']['invitations'][number]
export type Person = ApiOutputs['members']['get']
export type PersonSeat = Person['seats'][number]
