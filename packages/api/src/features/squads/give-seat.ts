import { insertInto } from '@polyrhythm/db/insert'
import { seat } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { GiveSeat } from '@polyrhythm/domain/squads/give-seat'
import { findNode } from '#api/lib/find-node'
import { findMember } from '#api/lib/find-member'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { databaseToday } from '#api/lib/database-today'
import { openSeat } from '#api/lib/open-seat'
import type { OrgAct } from '#api/trpc/run'
import { listSeats, wasEverOpened } from './squads.repo.ts'

/**
 * Seats a colleague in a squad from today on. Only whoever sits there may (decision 4); a squad in which nobody ever
 * sat gets its first seat from its creator or an admin.
 */
export const giveSeat: OrgAct<GiveSeat, { squadId: string }> = async ({ ctx, input }) => {
  const [squad, unit, person] = await Promise.all([
    findSquad(ctx, input.squadId),
    findNode(ctx, input.squadId),
    findMember(ctx, input.memberId),
  ])
  if (squad === null || unit === null || person === null) return refuse(notFound)
  const mayGive = can(ctx.actor, 'seat.give', { ownerId: squad.id })
  const isFirst =
    !mayGive && can(ctx.actor, 'seat.open', { createdBy: unit.createdBy }) && !(await wasEverOpened(ctx, squad.id))
  if (!mayGive && !isFirst) return refuse(forbidden(asDecider(squad), 'request_seat'))
  const seats = await listSeats(ctx, squad.id)
  if (seats.some(({ memberId, role }) => memberId === input.memberId && role === 'member'))
    return ok({ squadId: squad.id })
  const says = { memberId: person.id, unitId: squad.id, fromOn: databaseToday, label: input.label }
  if (isFirst) await insertInto(ctx.tx, seat, { orgId: ctx.org.id, givenBy: ctx.actor.memberId, isFirst, ...says })
  else await openSeat(ctx, { role: 'member', ...says })
  return ok({ squadId: squad.id })
}
