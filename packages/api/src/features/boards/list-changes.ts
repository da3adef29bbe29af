import { board, rankChange } from '@polyrhythm/db/schema/board'
import { unit } from '@polyrhythm/db/schema/unit'
import { CHANGES_PAGE, type ListChanges } from '@polyrhythm/domain/boards/list-changes'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { listMoves } from '#api/lib/bets/list-moves'
import { cursorParts, cursorText } from '#api/lib/cursor'
import type { OrgContext } from '#api/trpc/run'

const place = z.tuple([z.uuid()])

/** What changed on a board since a day: every move, whatever left it and why, by whom; newest first. */
export const listChanges = async ({ ctx, input }: { ctx: OrgContext; input: ListChanges }) => {
  const after = input.cursor == null ? null : cursorParts(input.cursor, place)
  if (input.cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const boardId = await findBoardId(ctx, input.unit)
  if (boardId === null) return refuse(notFound)
  const rows = await listMoves(
    ctx,
    and(
      eq(rankChange.boardId, boardId),
      input.since === null
        ? undefined
        : sql`${rankChange.at} >= (${input.since}::date::timestamp at time zone ${ctx.org.timeZone})`,
      // Ids are made in the order of time; of one moment, the later one stands first.
      after === null
        ? undefined
        : sql`(${rankChange.at}, ${rankChange.id}) < (select c.at, c.id from ${rankChange} c where c.org_id = ${ctx.org.id} and c.id = ${after[0]})`,
    ),
    CHANGES_PAGE + 1,
  )
  const page = rows.slice(0, CHANGES_PAGE)
  const last = rows.length > CHANGES_PAGE ? page.at(-1) : undefined
  return ok({
    changes: page,
    nextCursor: last === undefined ? null : cursorText([last.id]),
  })
}

const findBoardId = async (ctx: OrgContext, slug: string | null): Promise<string | null> => {
  const [found] = await ctx.tx
    .select({ id: board.id })
    .from(board)
    .innerJoin(unit, and(eq(unit.orgId, board.orgId), eq(unit.id, board.ownerId)))
    .where(and(eq(board.orgId, ctx.org.id), slug === null ? eq(unit.kind, 'company') : eq(unit.slug, slug)))
  return found?.id ?? null
}
