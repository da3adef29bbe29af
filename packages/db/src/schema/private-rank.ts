import { sql } from 'drizzle-orm'
import { foreignKey, pgPolicy, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { board } from './board.ts'
import { appRole, mayDelete, mayInsert, mayUpdate, memberId, moment, orgId, poly, tenantPolicy } from './columns.ts'
import { member } from './org.ts'

const own = sql`member_id = (select poly.actor())`
const ownOnCouncil = sql`${own} and exists (select from poly.board b where b.org_id = private_rank.org_id and b.id = private_rank.board_id
  and b.owner_id = any ((select poly.my_councils())::uuid[]))`

/** How one member of a board's council would rank its bets: theirs alone. Others see poly.dissent_of, without names. */
export const privateRank = poly.table(
  'private_rank',
  {
    orgId: orgId(),
    boardId: uuid('board_id').notNull(),
    memberId: memberId('member_id').notNull(),
    /** From the first to the last. */
    betIds: uuid('bet_ids').array().notNull(),
    savedAt: moment('saved_at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'private_rank_pk', columns: [t.orgId, t.boardId, t.memberId] }),
    foreignKey({ name: 'private_rank_board', columns: [t.orgId, t.boardId], foreignColumns: [board.orgId, board.id] }),
    foreignKey({
      name: 'private_rank_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    pgPolicy('may_select', { as: 'restrictive', for: 'select', to: appRole, using: own }),
    mayInsert(ownOnCouncil),
    mayUpdate(ownOnCouncil),
    mayDelete(own),
  ],
)
