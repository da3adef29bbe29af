import { privateRank } from '@polyrhythm/db/schema/private-rank'
import { completed, dissentOf, VOTERS_MIN } from '@polyrhythm/domain/boards/dissent'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { findBoardOf } from './find-board.ts'
import { loadBallot } from './load-ballot.ts'

/**
 * How the council of a board would rank Now and Next beside how they stand, and one's own ranking, which nobody else reads.
 *
 * @param input.unit slug of the board's unit; null = the company
 */
export const getDissent = async ({ ctx, input }: { ctx: OrgContext; input: { unit: string | null } }) => {
  const board = await findBoardOf(ctx, input.unit)
  if (board === null) return refuse(notFound)
  const [bets, counts, tallies, own] = await Promise.all([
    loadBallot(ctx, board.id),
    loadCounts(ctx, board.id),
    loadTallies(ctx, board.id),
    loadOwn(ctx, board.id),
  ])
  const ballot = bets.map(({ id }) => id)
  return ok({
    board,
    bets,
    council: { ...counts, least: VOTERS_MIN },
    /** The council's first; null while too few rankings count. */
    dissent: tallies.length === 0 ? null : dissentOf(ballot, tallies),
    mine:
      own === null
        ? null
        : {
            order: completed(ballot, own.betIds),
            /** What came after it was said: it stands last, as on the board. */
            unsaid: ballot.filter((id) => !own.betIds.includes(id)),
            savedAt: own.savedAt.toISOString(),
          },
    can: { rankPrivately: can(ctx.actor, 'board.rankPrivately', { ownerId: board.unitId }) },
  })
}

const loadCounts = async (ctx: OrgContext, boardId: string) => {
  const [found] = await ctx.tx.execute<{ size: number; voters: number }>(
    sql`select cardinality(poly.council_of(${boardId})) as size, poly.voters_of(${boardId}) as voters`,
  )
  return { size: found?.size ?? 0, voters: found?.voters ?? 0 }
}

/** Nothing below the least number of voters (DS5): the database does not say. */
const loadTallies = async (ctx: OrgContext, boardId: string) => {
  const rows = await ctx.tx.execute<{ bet: string; points: number; best: number; worst: number }>(
    sql`select bet_id as bet, points::int as points, best, worst from poly.dissent_of(${boardId})`,
  )
  return rows.map(({ bet, points, best, worst }) => ({ bet, points, best, worst }))
}

const loadOwn = async (ctx: OrgContext, boardId: string) => {
  const [found] = await ctx.tx
    .select({ betIds: privateRank.betIds, savedAt: privateRank.savedAt })
    .from(privateRank)
    .where(
      and(
        eq(privateRank.orgId, ctx.org.id),
        eq(privateRank.boardId, boardId),
        eq(privateRank.memberId, ctx.actor.memberId),
      ),
    )
  return found ?? null
}
