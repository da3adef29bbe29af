import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { Dismiss } from '@polyrhythm/domain/units/appoint'
import { findMember } from '#api/lib/find-member'
import type { OrgAct } from '#api/trpc/run'
import { endSeats } from './end-seats.ts'
import { findUnit } from './units.repo.ts'

/** Ends what somebody is in a unit, today; what was to begin later never does. Seats of a squad's members are the squad's. */
export const dismiss: OrgAct<Dismiss, { unitId: string }> = async ({ ctx, input: { unitId, memberId, role } }) => {
  const [unit, person] = await Promise.all([findUnit(ctx, { id: unitId }), findMember(ctx, memberId)])
  if (unit === null || person === null) return refuse(notFound)
  if (role === 'member') return refuse(invalid('role', 'seat.not_appointed'))
  const isOfChapter = role === 'participant' && unit.kind === 'chapter'
  if (!can(ctx.actor, isOfChapter ? 'unit.endParticipant' : 'unit.endAppointment', { ...unit, holderId: memberId }))
    return refuse(forbidden({ kind: 'admin' }))
  if (role === 'participant' && unit.kind === 'guild' && memberId !== ctx.actor.memberId)
    return refuse(forbidden({ kind: 'person', name: person.name }))
  await endSeats(ctx, { unitId, memberId, role })
  return ok({ unitId })
}
