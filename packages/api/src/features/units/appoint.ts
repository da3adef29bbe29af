import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { APPOINTED } from '@polyrhythm/domain/squads/unit'
import type { Appoint } from '@polyrhythm/domain/units/appoint'
import { findMember } from '#api/lib/find-member'
import { openSeat } from '#api/lib/open-seat'
import type { OrgAct } from '#api/trpc/run'
import { findUnit, isPast, otherChapter, sitsThen } from './units.repo.ts'

/**
 * Makes somebody something in a unit from a day on: an admin appoints, and a chapter's lead says who belongs to it. Members
 * of a squad are seated by the squad, and one joins a guild by oneself.
 */
export const appoint: OrgAct<Appoint, { unitId: string }> = async ({ ctx, input }) => {
  const [unit, person] = await Promise.all([findUnit(ctx, { id: input.unitId }), findMember(ctx, input.memberId)])
  if (unit === null || person === null) return refuse(notFound)
  const isOfChapter = input.role === 'participant' && unit.kind === 'chapter'
  if (!can(ctx.actor, isOfChapter ? 'unit.addParticipant' : 'unit.appoint', unit))
    return refuse(forbidden({ kind: 'admin' }))
  if (!APPOINTED[unit.kind].includes(input.role)) return refuse(invalid('role', 'seat.not_appointed'))
  if (await isPast(ctx, input.fromOn)) return refuse(invalid('fromOn', 'seat.begins_in_the_past'))
  if (await sitsThen(ctx, input)) return refuse(invalid('memberId', 'seat.already'))
  if (isOfChapter && (await otherChapter(ctx, input)) !== null) return refuse(invalid('memberId', 'seat.other_chapter'))
  const { unitId, role, fromOn, untilOn, label } = input
  await openSeat(ctx, { unitId, memberId: person.id, role, fromOn, untilOn: untilOn ?? 'infinity', label })
  return ok({ unitId })
}
