import { board } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { TOP } from '@polyrhythm/domain/bets/rank'
import type { MoveBetCommand } from '@polyrhythm/domain/bets/move-bet'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type BoardFacts = { readonly id: string; readonly unitId: string; readonly unitName: string }

export async function findBoard(ctx: OrgContext, id: string): Promise<BoardFacts | null> {
  const [found] = await ctx.tx
    .select({ id: board.id, unitId: board.ownerId, unitName: node.title })
    .from(board)
    .innerJoin(node, and(eq(node.orgId, board.orgId), eq(node.id, board.ownerId)))
    .where(and(eq(board.orgId, ctx.org.id), eq(board.id, id)))
  return found ?? null
}

/**
 * Puts a bet in its place. The database locks the board and renumbers it in one step, so that two moves made side by
 * side both survive; a neighbour that has meanwhile gone elsewhere refuses the move.
 */
export async function placeBet(
  ctx: OrgContext,
  { boardId, betId, column, after, reason }: MoveBetCommand,
): Promise<Result<null, Refusal>> {
  const neighbour = after === TOP ? null : after
  try {
    await ctx.tx.execute(sql`select poly.move_bet(${boardId}, ${betId}, ${column}, ${neighbour}::uuid, ${reason})`)
    return ok(null)
  } catch (error) {
    const code = sqlStateOf(error)
    if (code === 'PC409') return refuse({ code: 'too_late', rule: 'rank.neighbour_elsewhere' })
    if (code === 'PC422') return refuse(notFound)
    throw error
  }
}

const sqlStateOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : null
