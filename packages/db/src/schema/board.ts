import { COLUMNS } from '@polyrhythm/domain/bets/bet'
import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { day, id, mayInsert, mayUpdate, memberId, moment, oneOf, orgId, poly, tenantPolicy, word } from './columns.ts'
import { bet } from './bet.ts'
import { detailColumns, detailOf } from './detail.ts'
import { member } from './org.ts'

const council = sql`owner_id = any ((select poly.my_councils())::uuid[])`

/** The ranked list of bets of one unit; its council ranks it. */
export const board = poly.table(
  'board',
  {
    ...detailColumns('board'),
    nowLimit: integer('now_limit').notNull().default(4),
    /** Every how many weeks its council looks at the order; null = it has not said. */
    cadenceWeeks: integer('cadence_weeks'),
    nextReviewOn: day('next_review_on'),
  },
  (t) => [
    primaryKey({ name: 'board_pk', columns: [t.orgId, t.id] }),
    unique('board_of_unit').on(t.orgId, t.ownerId),
    ...detailOf('board', t, ['board']),
    check('board_now_limit', sql`now_limit > 0`),
    check('board_cadence', sql`cadence_weeks between 1 and 104`),
    tenantPolicy(),
    mayInsert(council),
    mayUpdate(council),
  ],
)

/** A bet's place on a board: 1..n without ties at commit, now before next before later. Written by poly.move_bet only. */
export const place = poly.table(
  'place',
  {
    orgId: orgId(),
    boardId: uuid('board_id').notNull(),
    betId: uuid('bet_id').notNull(),
    rank: integer('rank').notNull(),
    column: word('column', COLUMNS).notNull(),
  },
  (t) => [
    primaryKey({ name: 'place_pk', columns: [t.orgId, t.betId] }),
    // unique (org_id, board_id, rank) deferrable: in the guards migration
    index('place_by_board').on(t.orgId, t.boardId),
    foreignKey({ name: 'place_board', columns: [t.orgId, t.boardId], foreignColumns: [board.orgId, board.id] }),
    foreignKey({ name: 'place_bet', columns: [t.orgId, t.betId], foreignColumns: [bet.orgId, bet.id] }),
    check('place_rank', sql`rank > 0`),
    check('place_column', oneOf('"column"', COLUMNS)),
    tenantPolicy(),
  ],
)

/** One move on a board, why, and the whole order after it, so that any past board is one row. */
export const rankChange = poly.table(
  'rank_change',
  {
    orgId: orgId(),
    id: id(),
    boardId: uuid('board_id').notNull(),
    betId: uuid('bet_id').notNull(),
    fromRank: integer('from_rank'),
    toRank: integer('to_rank'),
    fromColumn: word('from_column', COLUMNS),
    toColumn: word('to_column', COLUMNS),
    reason: text('reason').notNull(),
    /** Now held more bets than its limit after this move, and the reason is signed for that too. */
    isOverLimit: boolean('is_over_limit').notNull().default(false),
    /** Why it entered Now although something was missing; '' = nothing was. */
    leap: text('leap').notNull().default(''),
    orderAfter: uuid('order_after').array().notNull(),
    columnsAfter: text('columns_after').array().notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'rank_change_pk', columns: [t.orgId, t.id] }),
    foreignKey({ name: 'rank_change_board', columns: [t.orgId, t.boardId], foreignColumns: [board.orgId, board.id] }),
    foreignKey({ name: 'rank_change_bet', columns: [t.orgId, t.betId], foreignColumns: [bet.orgId, bet.id] }),
    foreignKey({ name: 'rank_change_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    index('rank_change_in_time').on(t.orgId, t.boardId, t.at.desc().nullsFirst()),
    index('rank_change_newest').on(t.orgId, t.at.desc().nullsFirst()),
    check('rank_change_says_why', sql`reason <> ''`),
    tenantPolicy(),
  ],
)
