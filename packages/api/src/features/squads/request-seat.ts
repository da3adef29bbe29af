import { insertInto } from '@polyrhythm/db/insert'
import { seatRequest } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { RequestSeat } from '@polyrhythm/domain/squads/request-seat'
import { v7 as uuidv7 } from 'uuid'
import { findMember } from '#api/lib/find-member'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'
import { listSeatRequests, listSeats } from './squads.repo.ts'

/** Asks a squad to seat somebody: oneself, or (an admin) anybody. It takes effect when a current member says yes. */
export const requestSeat: OrgAct<RequestSeat, { squadId: string }> = async ({ ctx, input }) => {
  const [squad, person] = await Promise.all([findSquad(ctx, input.squadId), findMember(ctx, input.memberId)])
  if (squad === null || person === null) return refuse(notFound)
  if (!can(ctx.actor, 'seat.request', { holderId: person.id })) return refuse(forbidden(asDecider(squad)))
  const [seats, waiting] = await Promise.all([listSeats(ctx, squad.id), listSeatRequests(ctx, squad.id)])
  const isThere = [...seats.filter(({ role }) => role === 'member'), ...waiting].some(
    ({ memberId }) => memberId === person.id,
  )
  if (!isThere)
    await insertInto(ctx.tx, seatRequest, {
      orgId: ctx.org.id,
      id: uuidv7(),
      unitId: squad.id,
      memberId: person.id,
      createdBy: ctx.actor.memberId,
    })
  return ok({ squadId: squad.id })
}
