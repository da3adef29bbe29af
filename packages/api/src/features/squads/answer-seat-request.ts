import { seatRequest } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { AnswerSeatRequest } from '@polyrhythm/domain/squads/answer-seat-request'
import { and, eq } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { databaseToday } from '#api/lib/database-today'
import { openSeat } from '#api/lib/open-seat'
import type { OrgAct } from '#api/trpc/run'
import { findSeatRequest } from './squads.repo.ts'

/** A current member of the squad says yes or no; a yes is the member's own seating. */
export const answerSeatRequest: OrgAct<AnswerSeatRequest, { squadId: string }> = async ({ ctx, input }) => {
  const request = await findSeatRequest(ctx, input.requestId)
  const squad = request === null ? null : await findSquad(ctx, request.unitId)
  if (request === null || squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'seat.answer', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad)))
  if (request.state !== 'open') return refuse({ code: 'too_late', rule: 'seat_request.answered' })
  await ctx.tx
    .update(seatRequest)
    .set({ state: input.verdict })
    .where(and(eq(seatRequest.orgId, ctx.org.id), eq(seatRequest.id, request.id)))
  if (input.verdict === 'accepted')
    await openSeat(ctx, { memberId: request.memberId, unitId: squad.id, role: 'member', fromOn: databaseToday })
  return ok({ squadId: squad.id })
}
