export const GROUP_KINDS = ['mission', 'alliance', 'tribe', 'function', 'market', 'chapter', 'guild'] as const

export const UNIT_KINDS = ['company', 'squad', ...GROUP_KINDS] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export const SEAT_ROLES = ['member', 'participant', 'contact', 'lead', 'council', 'coach', 'coordinator'] as const
/** Members sit in squads and write what is theirs; whoever belongs to any other unit is its participant, which gives no right. */
export type SeatRole = (typeof SEAT_ROLES)[number]

/**
 * As what somebody is appointed to a unit, the usual one first. Not here: members, whom a squad seats itself, and
 * participants of guilds, who join by themselves.
 *
 * @see SPEC.md UN1
 */
export const APPOINTED: Readonly<Record<UnitKind, readonly SeatRole[]>> = {
  company: ['council', 'lead', 'coach'],
  squad: ['coach', 'contact'],
  mission: ['lead', 'coach', 'participant'],
  alliance: ['lead', 'coach', 'participant'],
  tribe: ['lead', 'coach', 'participant'],
  function: ['lead', 'coach', 'participant'],
  market: ['lead', 'coach', 'participant'],
  chapter: ['participant', 'lead'],
  guild: ['coordinator'],
}
