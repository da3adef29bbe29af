import type { Org, UnitRow } from '#web/lib/api-types.ts'

/**
 * How this person brings somebody into a squad: its members seat colleagues, an empty one gets its first seat from an
 * admin, everybody else asks (an admin for anybody, others for themselves), and a member of the squad says yes.
 */
export type SeatWay = 'give' | 'open' | 'ask-for-anybody' | 'ask-for-me'

export const seatWay = (
  { isMine, memberCount }: Pick<UnitRow, 'isMine' | 'memberCount'>,
  { isAdmin }: Pick<Org['me'], 'isAdmin'>,
): SeatWay => {
  if (isMine) return 'give'
  if (!isAdmin) return 'ask-for-me'
  return memberCount === 0 ? 'open' : 'ask-for-anybody'
}
