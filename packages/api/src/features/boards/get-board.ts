import { bet } from '@polyrhythm/db/schema/bet'
import { board, rankChange } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { unit } from '@polyrhythm/db/schema/unit'
import { BOARD_KINDS } from '@polyrhythm/domain/boards/board-kinds'
import { nowLoadOf } from '@polyrhythm/domain/bets/rank'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { listMoves } from '#api/lib/bets/list-moves'
import { loadBetViews } from '#api/lib/bets/load-bet-views'
import type { OrgContext } from '#api/trpc/run'

const movesShown = 10
const WAITING: ReadonlySet<string> = new Set(['draft', 'pitched'])
const boardNode = alias(node, 'board_node')

/**
 * A board with its bets in rank order, what waits to be placed, what is closed, and its last moves with their reasons.
 *
 * @param input.unit slug of the board's unit; null = the company
 */
export const getBoard = async ({ ctx, input }: { ctx: OrgContext; input: { unit: string | null } }) => {
  const boards = await listBoards(ctx)
  const shown = boards.find(({ slug, kind }) => (input.unit === null ? kind === 'company' : slug === input.unit))
  if (shown === undefined) return refuse(notFound)
  const [bets, moves] = await Promise.all([
    loadBetViews(ctx, eq(bet.ownerId, shown.unitId)),
    listMoves(ctx, eq(rankChange.boardId, shown.id), movesShown),
  ])
  const placed = bets.flatMap(({ id, place }) =>
    place === null ? [] : [{ bet: id, column: place.column, rank: place.rank }],
  )
  const subject = { ownerId: shown.unitId }
  return ok({
    board: shown,
    boards: boards.map(({ slug, name, kind }) => ({ slug, name, kind })),
    boardless: await listBoardless(ctx, boards),
    bets: bets.filter(({ place }) => place !== null),
    waiting: bets.filter(({ place, state }) => place === null && WAITING.has(state)),
    paused: bets.filter(({ state }) => state === 'paused'),
    declined: bets.filter(({ state }) => state === 'declined'),
    closed: bets.filter(({ state }) => state === 'closed'),
    now: nowLoadOf(placed, shown.nowLimit),
    moves,
    can: {
      rank: can(ctx.actor, 'bet.rank', subject),
      keep: can(ctx.actor, 'board.keep', subject),
      pitch: can(ctx.actor, 'bet.pitch'),
    },
  })
}

const listBoards = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: board.id,
      unitId: board.ownerId,
      nowLimit: board.nowLimit,
      cadenceWeeks: board.cadenceWeeks,
      nextReviewOn: board.nextReviewOn,
      version: boardNode.version,
      name: node.title,
      slug: unit.slug,
      kind: unit.kind,
    })
    .from(board)
    .innerJoin(unit, and(eq(unit.orgId, board.orgId), eq(unit.id, board.ownerId)))
    .innerJoin(node, and(eq(node.orgId, board.orgId), eq(node.id, board.ownerId)))
    .innerJoin(boardNode, and(eq(boardNode.orgId, board.orgId), eq(boardNode.id, board.id)))
    .where(eq(board.orgId, ctx.org.id))
    .orderBy(sql`${unit.kind} <> 'company'`, asc(node.title))

/** Units whose council the person sits on, and that have no board yet. */
const listBoardless = async (ctx: OrgContext, boards: readonly { unitId: string }[]) => {
  const ids = [...ctx.actor.councilIds].filter((id) => !boards.some(({ unitId }) => unitId === id))
  if (ids.length === 0) return []
  return ctx.tx
    .select({ id: unit.id, name: node.title })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, ctx.org.id), inArray(unit.id, ids), inArray(unit.kind, [...BOARD_KINDS])))
    .orderBy(asc(node.title))
}
