import { rankChange } from '@polyrhythm/db/schema/board'
import { CHANGES_PAGE, type ListChanges } from '@polyrhythm/domain/boards/list-changes'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { listMoves } from '#api/lib/bets/list-moves'
import { cursorParts, cursorText } from '#api/lib/cursor'
import type { OrgContext } from '#api/trpc/run'
import { findBoardOf } from './find-board.ts'

const place = z.tuple([z.uuid()])

/** What changed on a board since a day: every move, whatever left it and why, by whom; newest first. */
export const listChanges = async ({ ctx, input }: { ctx: OrgContext; input: ListChanges }) => {
  const after = input.cursor == null ? null : cursorParts(input.cursor, place)
  if (input.cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const board = await findBoardOf(ctx, input.unit)
  if (board === null) return refuse(notFound)
  const rows = await listMoves(
    ctx,
    and(
      eq(rankChange.boardId, board.id),
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
