import { createHash } from 'node:crypto'
import { node } from '@polyrhythm/db/schema/node'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { checkInDigestText, type PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, inArray } from 'drizzle-orm'
import { asDecider, findSquad, type SquadFacts } from '#api/lib/find-squad'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { deleteDraft, findCheckIn, insertCheckIn, type StoredCheckIn } from './check-in-store.ts'
import type { PublishedCheckIn } from '#api/features/check-ins/decide-check-in'
import { decideValues } from '#api/features/check-ins/decide-values'

/** Publishes a check-in as every other act is done: one query after the other. The product's own is held to it by a test. */
export const plainPublishCheckIn: OrgAct<PublishCheckIn & { org: string }, PublishedCheckIn> = async ({
  ctx,
  input: { org, ...input },
}) => {
  const digest = createHash('sha256').update(checkInDigestText(input)).digest()
  const earlier = await findCheckIn(ctx, input.checkInId)
  if (earlier?.authorId === ctx.actor.memberId) return answer(earlier, digest)
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'checkIn.publish', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  const values = await decide(ctx, input, squad)
  if (!values.ok) return values
  const { checkInId: id, cycleId, weekOf, p1s, stoppedUs, nextWeeks, learning, correctsId } = input
  const own = { orgId: ctx.org.id, squadId: squad.id, authorId: ctx.actor.memberId }
  const row = { ...own, id, cycleId, weekOf, p1s, stoppedUs, nextWeeks, learning, correctsId, digest }
  const [first, ...rest] = values.value.map((value) => ({ ...own, checkInId: id, ...value }))
  if (first === undefined) throw new Error('A check-in without values passed its schema')
  if (await insertCheckIn(ctx, row, [first, ...rest])) await deleteDraft(ctx, squad.id)
  return answer(await findCheckIn(ctx, id), digest, ctx.actor.memberId)
}

async function decide(ctx: OrgContext, input: PublishCheckIn, squad: SquadFacts) {
  const ids = input.values.map(({ keyResultId }) => keyResultId)
  const active = and(eq(keyResult.ownerId, squad.id), inArray(keyResult.id, ids), eq(node.state, 'active'))
  return decideValues(input, await loadKeyResults(ctx, active), zonedDay(ctx.now.getTime(), squad.timeZone))
}

/** What is stored under the id, if it is the author's own and says the same. */
function answer(
  stored: StoredCheckIn | null,
  digest: Buffer,
  author = stored?.authorId,
): Result<PublishedCheckIn, Refusal> {
  if (stored === null || stored.authorId !== author || !stored.digest.equals(digest))
    return refuse({ code: 'other_content' })
  return ok({ id: stored.id, weekOf: stored.weekOf, publishedAt: stored.publishedAt.toISOString() })
}
