import { createHash } from 'node:crypto'
import { node } from '@polyrhythm/db/schema/node'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { checkInDigestText, type PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, inArray } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import type { OrgAct } from '#api/trpc/run'
import { deleteDraft, findCheckIn, insertCheckIn } from './check-ins.repo.ts'
import { decideValues } from './decide-values.ts'

export type PublishedCheckIn = { readonly id: string; readonly weekOf: string; readonly publishedAt: string }

/**
 * Publishes a squad's check-in. The id is the client's: the same id and body again answers the same and stores nothing;
 * another body under the id is refused (decision 16).
 */
export const publishCheckIn: OrgAct<PublishCheckIn & { org: string }, PublishedCheckIn> = async ({
  ctx,
  input: { org, ...input },
}) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'checkIn.publish', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  const ids = input.values.map(({ keyResultId }) => keyResultId)
  const rows = await loadKeyResults(
    ctx,
    and(eq(keyResult.ownerId, squad.id), inArray(keyResult.id, ids), eq(node.state, 'active')),
  )
  const decided = decideValues(input, rows, zonedDay(ctx.now.getTime(), squad.timeZone))
  if (!decided.ok) return decided
  const digest = createHash('sha256').update(checkInDigestText(input)).digest()
  const own = { orgId: ctx.org.id, squadId: squad.id, authorId: ctx.actor.memberId }
  const { checkInId: id, cycleId, weekOf, p1s, stoppedUs, nextWeeks, learning, correctsId } = input
  const [first, ...rest] = decided.value.map((value) => ({ ...own, checkInId: id, ...value }))
  if (first === undefined) throw new Error('A check-in without values passed its schema')
  const row = { ...own, id, cycleId, weekOf, p1s, stoppedUs, nextWeeks, learning, correctsId, digest }
  if (await insertCheckIn(ctx, row, [first, ...rest])) await deleteDraft(ctx, squad.id)
  const stored = await findCheckIn(ctx, id)
  if (stored === null || !stored.digest.equals(digest)) return refuse({ code: 'other_content' })
  return ok({ id, weekOf: stored.weekOf, publishedAt: stored.publishedAt.toISOString() })
}
