import { board } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { PLAIN_ENTRY } from '@polyrhythm/domain/bets/enter-now'
import { TOP } from '@polyrhythm/domain/bets/rank'
import { MISSING_FOR_NOW, type MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { MoveBetCommand } from '@polyrhythm/domain/bets/move-bet'
import type { Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { databaseSays } from '#api/lib/database-says'
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
 * side both survive; a neighbour that has meanwhile gone elsewhere refuses the move. What a full Now or a missing belief
 * asks for is looked at there too, under the same lock.
 */
export async function placeBet(
  ctx: OrgContext,
  { boardId, betId, column, after, reason, entry }: MoveBetCommand,
): Promise<Result<null, Refusal>> {
  const neighbour = after === TOP ? null : after
  const { leaving, isOverLimit, leap } = entry ?? PLAIN_ENTRY
  try {
    await ctx.tx.execute(
      sql`select poly.move_bet(${boardId}, ${betId}, ${column}, ${neighbour}::uuid, ${reason}, ${leaving?.betId ?? null}::uuid, ${leaving?.column ?? null}, ${isOverLimit}, ${leap ?? ''})`,
    )
    return ok(null)
  } catch (error) {
    const { code, hint, detail } = databaseSays(error)
    if (code === 'PC409') return refuse({ code: 'too_late', rule: 'rank.neighbour_elsewhere' })
    if (code === 'PC422') return refuse({ code: 'too_late', rule: 'bet.moved_on' })
    if (code === 'PC428' && hint === 'full') return refuse({ code: 'now_full', limit: Number(detail) })
    if (code === 'PC428') return refuse({ code: 'now_incomplete', missing: missingIn(detail) })
    throw error
  }
}

const missingIn = (detail: string): MissingForNow[] =>
  MISSING_FOR_NOW.filter((each) => detail.split(',').includes(each))
