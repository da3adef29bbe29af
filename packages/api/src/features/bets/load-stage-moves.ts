import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { stageMove, stageObjection } from '@polyrhythm/db/schema/stage-move'
import type { StageSide } from '@polyrhythm/domain/bets/stage-move'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const proposer = alias(member, 'proposer')
const sponsor = alias(member, 'sponsor')
const servant = alias(member, 'servant')
const squad = alias(node, 'squad')

/** How a bet went from stage to stage, the newest proposal first, with what squads had against it; and on which sides the person is. */
export async function loadStageMoves(ctx: OrgContext, betId: string) {
  const [moves, [now]] = await Promise.all([
    listMoves(ctx, betId),
    ctx.tx.execute<{ sides: StageSide[]; isServed: boolean }>(
      sql`select poly.stage_sides(${betId}) as sides, poly.is_served(${betId}) as "isServed"`,
    ),
  ])
  const objections = await listObjections(
    ctx,
    moves.map(({ id }) => id),
  )
  return {
    sides: now?.sides ?? [],
    isServed: now?.isServed ?? false,
    moves: moves.map(({ proposedAt, endedAt, ...move }) => ({
      ...move,
      proposedAt: proposedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      objections: objections
        .filter(({ moveId }) => moveId === move.id)
        .map(({ at, moveId, ...each }) => ({ ...each, at: at.toISOString() })),
    })),
  }
}

const listMoves = (ctx: OrgContext, betId: string) =>
  ctx.tx
    .select({
      id: stageMove.id,
      from: stageMove.fromStage,
      to: stageMove.toStage,
      answer: stageMove.answer,
      evidence: stageMove.evidence,
      failingTest: stageMove.failingTest,
      state: stageMove.state,
      proposedBy: proposer.name,
      proposedById: stageMove.proposedBy,
      proposedAt: stageMove.proposedAt,
      sponsorYesById: stageMove.sponsorYesBy,
      sponsorYesBy: sponsor.name,
      squadYesById: stageMove.squadYesBy,
      squadYesBy: servant.name,
      squad: squad.title,
      endedAt: stageMove.endedAt,
    })
    .from(stageMove)
    .innerJoin(proposer, and(eq(proposer.orgId, stageMove.orgId), eq(proposer.id, stageMove.proposedBy)))
    .leftJoin(sponsor, and(eq(sponsor.orgId, stageMove.orgId), eq(sponsor.id, stageMove.sponsorYesBy)))
    .leftJoin(servant, and(eq(servant.orgId, stageMove.orgId), eq(servant.id, stageMove.squadYesBy)))
    .leftJoin(squad, and(eq(squad.orgId, stageMove.orgId), eq(squad.id, stageMove.squadId)))
    .where(and(eq(stageMove.orgId, ctx.org.id), eq(stageMove.betId, betId)))
    .orderBy(desc(stageMove.proposedAt))

const listObjections = (ctx: OrgContext, moveIds: readonly string[]) =>
  moveIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          id: stageObjection.id,
          moveId: stageObjection.stageMoveId,
          text: stageObjection.text,
          by: member.name,
          squad: squad.title,
          at: stageObjection.at,
        })
        .from(stageObjection)
        .innerJoin(member, and(eq(member.orgId, stageObjection.orgId), eq(member.id, stageObjection.by)))
        .innerJoin(squad, and(eq(squad.orgId, stageObjection.orgId), eq(squad.id, stageObjection.squadId)))
        .where(and(eq(stageObjection.orgId, ctx.org.id), inArray(stageObjection.stageMoveId, [...moveIds])))
        .orderBy(asc(stageObjection.at))
