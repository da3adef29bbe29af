export const GROUP_KINDS = ['mission', 'alliance', 'tribe', 'function', 'market', 'chapter', 'guild'] as const

export const UNIT_KINDS = ['company', 'squad', ...GROUP_KINDS] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export const SEAT_ROLES = ['member', 'contact', 'lead', 'council', 'coach', 'coordinator'] as const
export type SeatRole = (typeof SEAT_ROLES)[number]
