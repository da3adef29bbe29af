import { createHash } from 'node:crypto'
import { checkInDigestText, type PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { MemberId } from '@polyrhythm/domain/ids'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { asDecider } from '#api/lib/find-squad'
import type { CheckInFacts, StoredCheckIn } from './check-in-facts.ts'
import { decideValues } from './decide-values.ts'

export type PublishedCheckIn = { readonly id: string; readonly weekOf: string; readonly publishedAt: string }

/** A check-in that may be stored, as poly.store_check_ins takes it. */
export type DecidedCheckIn = ReturnType<typeof rowsOf>

/**
 * Whether a check-in may be stored, and as what. The same id and body again answers the same and stores nothing,
 * whatever has become of the key results meanwhile; another body under the id is refused (decision 16).
 *
 * @returns its rows; or the answer, where it is stored already
 */
export function decideCheckIn(
  input: PublishCheckIn,
  authorId: MemberId,
  facts: CheckInFacts,
  now: Date,
): Result<{ readonly store: DecidedCheckIn } | { readonly answer: PublishedCheckIn }, Refusal> {
  const digest = createHash('sha256').update(checkInDigestText(input)).digest('hex')
  const earlier = facts.stored?.find(({ id }) => id === input.checkInId)
  if (earlier?.authorId === authorId)
    return earlier.digest === digest ? ok({ answer: answerOf(earlier) }) : refuse({ code: 'other_content' })
  const squad = facts.squads?.find(({ id }) => id === input.squadId)
  if (squad === undefined) return refuse(notFound)
  const timeZone = squad.timeZone ?? facts.timeZone
  if (!can(actorOf(authorId, facts.seats), 'checkIn.publish', { ownerId: squad.id }))
    return refuse(forbidden(asDecider({ ...squad, timeZone }), 'ask', 'request_seat'))
  const own = (facts.keyResults ?? []).filter(({ squadId }) => squadId === squad.id)
  const named = own.filter(({ id }) => input.values.some(({ keyResultId }) => keyResultId === id))
  const values = decideValues(input, named, zonedDay(now.getTime(), timeZone))
  if (!values.ok) return values
  if (earlier !== undefined) return refuse({ code: 'other_content' })
  return ok({ store: rowsOf(input, authorId, digest, values.value) })
}

/** Only the squad's own members write for it: nothing else about them is asked, or known to a batch. */
const actorOf = (memberId: MemberId, seats: CheckInFacts['seats']) => {
  const mine = seats.filter((seat) => seat.startsWith(`${memberId}:`)).map((seat) => seat.slice(memberId.length + 1))
  return { memberId, isAdmin: false, squadIds: new Set(mine), councilIds: new Set<string>() }
}

type Values = Extract<ReturnType<typeof decideValues>, { ok: true }>['value']

const rowsOf = (input: PublishCheckIn, authorId: MemberId, digest: string, values: Values) => {
  const { checkInId: id, squadId, cycleId, weekOf, p1s = [], stoppedUs = '', nextWeeks = '', learning = '' } = input
  const words = { p1s, stoppedUs, nextWeeks, learning, correctsId: input.correctsId ?? null }
  return {
    checkIn: { id, squadId, cycleId, weekOf, authorId, digest, ...words },
    values: values.map((value) => ({ checkInId: id, ...value })),
  }
}

/** How a stored check-in is answered for. */
export const answerOf = ({
  id,
  weekOf,
  publishedAt,
}: Pick<StoredCheckIn, 'id' | 'weekOf' | 'publishedAt'>): PublishedCheckIn => ({
  id,
  weekOf,
  publishedAt: new Date(publishedAt).toISOString(),
})
