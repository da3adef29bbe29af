import { insertStatement } from '@polyrhythm/db/insert'
import { privateRank } from '@polyrhythm/db/schema/private-rank'
import type { RankPrivately, TakeRankBack } from '@polyrhythm/domain/boards/rank-privately'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { findBoard } from '#api/lib/bets/place-bet'
import type { OrgAct } from '#api/trpc/run'
import { loadBallot } from './load-ballot.ts'

/** Says how one would rank Now and Next oneself; it takes the place of what one said before. Members of the board's council do. */
export const rankPrivately: OrgAct<RankPrivately, null> = async ({ ctx, input: { boardId, betIds } }) => {
  const board = await findBoard(ctx, boardId)
  if (board === null) return refuse(notFound)
  if (!can(ctx.actor, 'board.rankPrivately', { ownerId: board.unitId }))
    return refuse(forbidden({ kind: 'council', name: board.unitName }, 'ask'))
  const ballot = new Set((await loadBallot(ctx, boardId)).map(({ id }) => id))
  const ranked = betIds.filter((id) => ballot.has(id)) // what left meanwhile is passed over (DS4)
  if (ranked.length === 0) return refuse(invalid('betIds', 'nothing_to_rank'))
  const memberId = ctx.actor.memberId
  const insert = insertStatement(privateRank, [{ orgId: ctx.org.id, boardId, memberId, betIds: ranked }])
  await ctx.tx.execute(
    sql`${insert} on conflict (org_id, board_id, member_id) do update set bet_ids = excluded.bet_ids, saved_at = poly.clock()`,
  )
  return ok(null)
}

/** Takes one's own ranking back; also after one has left the council. */
export const takeRankBack: OrgAct<TakeRankBack, null> = async ({ ctx, input: { boardId } }) => {
  if ((await findBoard(ctx, boardId)) === null) return refuse(notFound)
  await ctx.tx
    .delete(privateRank)
    .where(
      and(
        eq(privateRank.orgId, ctx.org.id),
        eq(privateRank.boardId, boardId),
        eq(privateRank.memberId, ctx.actor.memberId),
      ),
    )
  return ok(null)
}
