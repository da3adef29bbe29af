import { belief } from '@polyrhythm/db/schema/belief'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { actsFrom } from '@polyrhythm/domain/beliefs/belief-life'
import { reviewOf } from '@polyrhythm/domain/beliefs/review'
import { isDay } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { ageOfEvidence } from '@polyrhythm/domain/evidence/freshness'
import { abilities } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { loadLeaning } from '#api/lib/evidence/load-leaning'
import { loadPieces } from '#api/lib/evidence/load-pieces'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'
import { stateOf } from './find-belief.ts'
import { loadLedger } from './load-ledger.ts'
import { loadLife } from './load-life.ts'

/** A belief by its key: its evidence, what rests on it, the bets that are over, and its life. */
export const getBelief = async ({ ctx, input }: { ctx: OrgContext; input: { key: string } }) => {
  const row = await findByKey(ctx, input.key)
  if (row === undefined) return refuse(notFound)
  const [evidence, leans, ledger, life, goals, places] = await Promise.all([
    loadPieces(ctx, row.id),
    loadLeaning(ctx, row.id),
    loadLedger(ctx, row.id),
    loadLife(ctx, row.id),
    listGoals(ctx, row.id),
    listPlaces(ctx, row.id),
  ])
  const { ownerId, createdBy, author, written, ...says } = row
  const state = stateOf(row.state)
  const reviewOn = row.reviewOn !== null && isDay(row.reviewOn) ? row.reviewOn : null
  const today = orgToday(ctx)
  const can = abilities(ctx.actor, { ownerId, createdBy, state }, [
    'belief.edit',
    'belief.hold',
    'belief.challenge',
    'evidence.bring',
  ])
  const acts = actsFrom(state)
  return ok({
    ...says,
    state,
    author,
    writtenOn: zonedDay(written.getTime(), ctx.org.timeZone),
    review: reviewOf({ state, reviewOn }, today),
    evidence,
    age: ageOfEvidence(
      evidence.flatMap(({ data, from }) => [
        ...(data === null ? [] : [data]),
        ...from.flatMap((each) => each.data ?? []),
      ]),
      today,
    ),
    leans,
    ledger,
    life,
    goals,
    supersedes: places.find(({ isNewer }) => !isNewer) ?? null,
    supersededBy: places.find(({ isNewer }) => isNewer) ?? null,
    /** What this person may do about it as it stands. */
    acts: acts.filter((act) => can[act === 'challenge' ? 'belief.challenge' : 'belief.hold']),
    can,
  })
}

const findByKey = async (ctx: OrgContext, key: string) => {
  const [found] = await ctx.tx
    .select({
      id: belief.id,
      key: sql<string>`${node.key}`,
      statement: node.title,
      state: node.state,
      reason: node.reason,
      version: node.version,
      ownerId: belief.ownerId,
      createdBy: node.createdBy,
      author: member.name,
      written: node.createdAt,
      because: belief.because,
      conviction: belief.conviction,
      horizonFrom: belief.horizonFrom,
      horizonUntil: belief.horizonUntil,
      reviewOn: belief.reviewOn,
    })
    .from(belief)
    .innerJoin(node, and(eq(node.orgId, belief.orgId), eq(node.id, belief.id)))
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .where(and(eq(belief.orgId, ctx.org.id), eq(node.key, key)))
  return found
}

const other = alias(node, 'other_node')

const listGoals = (ctx: OrgContext, beliefId: string) =>
  ctx.tx
    .select({ id: other.id, key: sql<string>`${other.key}`, title: other.title })
    .from(edge)
    .innerJoin(other, and(eq(other.orgId, edge.orgId), eq(other.id, edge.targetId), eq(other.kind, 'goal')))
    .where(
      and(eq(edge.orgId, ctx.org.id), eq(edge.sourceId, beliefId), eq(edge.kind, 'serves'), eq(edge.state, 'declared')),
    )
    .orderBy(edge.weight, other.key)

/** Which belief it took the place of, and which took its own. */
const listPlaces = (ctx: OrgContext, beliefId: string) =>
  ctx.tx
    .select({
      id: other.id,
      key: sql<string>`${other.key}`,
      title: other.title,
      isNewer: sql<boolean>`${edge.targetId} = ${beliefId}`,
    })
    .from(edge)
    .innerJoin(
      other,
      and(
        eq(other.orgId, edge.orgId),
        sql`${other.id} = case when ${edge.targetId} = ${beliefId} then ${edge.sourceId} else ${edge.targetId} end`,
      ),
    )
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.kind, 'supersedes'),
        eq(edge.state, 'declared'),
        sql`${beliefId} in (${edge.sourceId}, ${edge.targetId})`,
      ),
    )
