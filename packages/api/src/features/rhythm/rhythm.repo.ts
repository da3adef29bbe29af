import { belief } from '@polyrhythm/db/schema/belief'
import { bet } from '@polyrhythm/db/schema/bet'
import { board, place } from '@polyrhythm/db/schema/board'
import { edge, edgeAnswer } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { unit } from '@polyrhythm/db/schema/unit'
import { LINK_KINDS } from '@polyrhythm/domain/links/link'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const target = alias(node, 'target')

export const listBeliefs = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: belief.id,
      key: sql<string>`${node.key}`,
      statement: node.title,
      state: node.state,
      conviction: belief.conviction,
      reviewOn: belief.reviewOn,
    })
    .from(belief)
    .innerJoin(node, and(eq(node.orgId, belief.orgId), eq(node.id, belief.id)))
    .where(eq(belief.orgId, ctx.org.id))

export const listBoards = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: board.id, unitName: node.title, slug: unit.slug, kind: unit.kind, nextReviewOn: board.nextReviewOn })
    .from(board)
    .innerJoin(unit, and(eq(unit.orgId, board.orgId), eq(unit.id, board.ownerId)))
    .innerJoin(node, and(eq(node.orgId, board.orgId), eq(node.id, board.ownerId)))
    .where(eq(board.orgId, ctx.org.id))

/** Every bet that has a place, on whichever board. */
export const listPlaced = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: place.betId,
      key: sql<string>`${node.key}`,
      title: node.title,
      health: bet.health,
      boardId: place.boardId,
      rank: place.rank,
      column: place.column,
    })
    .from(place)
    .innerJoin(bet, and(eq(bet.orgId, place.orgId), eq(bet.id, place.betId)))
    .innerJoin(node, and(eq(node.orgId, place.orgId), eq(node.id, place.betId)))
    .where(eq(place.orgId, ctx.org.id))
    .orderBy(asc(place.rank))

/** What speaks for bets, what aims at goals, and which bet supports which. */
export const listReasons = (ctx: OrgContext) =>
  ctx.tx
    .select({
      kind: edge.kind,
      sourceId: edge.sourceId,
      sourceKind: edge.sourceKind,
      targetId: edge.targetId,
    })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.state, 'declared'),
        sql`(${inArray(edge.kind, ['serves', 'supports_bet'])} or (${edge.kind} = 'evidence' and ${edge.targetKind} = 'bet'
          and ${edge.stance} = 'supports' and ${inArray(edge.sourceKind, ['belief', 'insight'])}))`,
      ),
    )

const RUNNING = ['active', 'closing'] as const

/** Objectives that run, with what their key results say in all. */
export const listRunning = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: objective.id,
      squadId: objective.ownerId,
      basis: objective.basis,
      basisReason: objective.basisReason,
      onTrack: objective.saidOnTrack,
      atRisk: objective.saidAtRisk,
      offTrack: objective.saidOffTrack,
      nothing: objective.saidNothing,
      newestOn: objective.newestObservedOn,
    })
    .from(objective)
    .innerJoin(node, and(eq(node.orgId, objective.orgId), eq(node.id, objective.id)))
    .where(and(eq(objective.orgId, ctx.org.id), eq(node.kind, 'objective'), inArray(node.state, [...RUNNING])))

/** What running objectives are linked to, with both ends as they are now. */
export const listLinks = (ctx: OrgContext) =>
  ctx.tx
    .select({
      objectiveId: edge.sourceId,
      squadId: edge.sourceOwnerId,
      targetId: edge.targetId,
      targetKind: edge.targetKind,
      targetState: target.state,
      weight: edge.weight,
      sourceVersion: edge.sourceVersion,
      targetVersion: edge.targetVersion,
      declaredAt: edge.changedAt,
      isOnBoard: sql<boolean>`${place.betId} is not null`,
      verdict: edgeAnswer.verdict,
      answeredAt: edgeAnswer.changedAt,
    })
    .from(edge)
    .innerJoin(node, and(eq(node.orgId, edge.orgId), eq(node.id, edge.sourceId)))
    .innerJoin(target, and(eq(target.orgId, edge.orgId), eq(target.id, edge.targetId)))
    .leftJoin(place, and(eq(place.orgId, edge.orgId), eq(place.betId, edge.targetId)))
    .leftJoin(edgeAnswer, and(eq(edgeAnswer.orgId, edge.orgId), eq(edgeAnswer.edgeId, edge.id)))
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.state, 'declared'),
        inArray(edge.kind, LINK_KINDS),
        inArray(node.state, [...RUNNING]),
      ),
    )

/** Squads with what they stand under today. */
export const listSquads = (ctx: OrgContext) =>
  ctx.tx
    .execute<SquadRow>(sql`
      select u.id, u.time_zone as "timeZone", p.id as "tribeId", p.slug as "tribeSlug", pn.title as tribe
      from poly.unit u
      left join poly.standing s on s.org_id = u.org_id and s.unit_id = u.id and s.from_on <= (select poly.today()) and s.until_on > (select poly.today())
      left join poly.unit p on p.org_id = u.org_id and p.id = s.parent_id and p.kind <> 'company'
      left join poly.node pn on pn.org_id = u.org_id and pn.id = p.id
      where u.org_id = ${ctx.org.id} and u.kind = 'squad' order by pn.title nulls last, u.slug`)
    .then((rows) => [...rows])

type SquadRow = {
  readonly id: string
  readonly timeZone: string | null
  readonly tribeId: string | null
  readonly tribeSlug: string | null
  readonly tribe: string | null
}

/** Who has said what follows from the newest shake of each belief. */
export const listPremiseAnswers = (ctx: OrgContext) =>
  ctx.tx
    .execute<{ beliefId: string; subjectId: string }>(sql`
      select distinct p.belief_id as "beliefId", a.subject_id as "subjectId"
      from (select distinct on (belief_id) id, belief_id from poly.premise where org_id = ${ctx.org.id} order by belief_id, version desc) p
      join poly.premise_answer a on a.org_id = ${ctx.org.id} and a.premise_id = p.id`)
    .then((rows) => [...rows])

/** What things are called, by id. */
export const listNamed = (ctx: OrgContext, ids: readonly string[]) => {
  const owner = alias(node, 'owner')
  return ids.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          id: node.id,
          kind: node.kind,
          key: sql<string>`coalesce(${node.key}, '')`,
          title: node.title,
          owner: owner.title,
        })
        .from(node)
        .innerJoin(owner, and(eq(owner.orgId, node.orgId), eq(owner.id, node.ownerId)))
        .where(and(eq(node.orgId, ctx.org.id), inArray(node.id, [...ids])))
}
