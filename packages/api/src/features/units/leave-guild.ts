import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { LeaveGuild } from '@polyrhythm/domain/units/join-guild'
import type { OrgAct } from '#api/trpc/run'
import { endSeats } from './end-seats.ts'
import { findUnit } from './units.repo.ts'

/** Whoever acts leaves a guild today; again is the same. */
export const leaveGuild: OrgAct<LeaveGuild, { unitId: string }> = async ({ ctx, input: { unitId } }) => {
  const unit = await findUnit(ctx, { id: unitId })
  if (unit === null || unit.kind !== 'guild') return refuse(notFound)
  await endSeats(ctx, { unitId, memberId: ctx.actor.memberId, role: 'participant' })
  return ok({ unitId })
}
