import { sql } from 'drizzle-orm'
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bet } from './bet.ts'
import { id, mayUpdate, memberId, moment, orgId, poly, sitsIn, tenantPolicy } from './columns.ts'
import { member } from './org.ts'
import { unit } from './unit.ts'

/**
 * What the council says to a squad that served a bet when it closes it. Written by poly.close_bet; a member of
 * the squad says once that it was read, and the database writes down who that was and when.
 */
export const squadNote = poly.table(
  'squad_note',
  {
    orgId: orgId(),
    id: id(),
    betId: uuid('bet_id').notNull(),
    squadId: uuid('squad_id').notNull(),
    text: text('text').notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
    readBy: memberId('read_by'),
    readAt: moment('read_at'),
  },
  (t) => [
    primaryKey({ name: 'squad_note_pk', columns: [t.orgId, t.id] }),
    foreignKey({ name: 'squad_note_bet', columns: [t.orgId, t.betId], foreignColumns: [bet.orgId, bet.id] }),
    foreignKey({ name: 'squad_note_squad', columns: [t.orgId, t.squadId], foreignColumns: [unit.orgId, unit.id] }),
    foreignKey({ name: 'squad_note_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    foreignKey({ name: 'squad_note_read_by', columns: [t.orgId, t.readBy], foreignColumns: [member.orgId, member.id] }),
    index('squad_note_of_squad').on(t.orgId, t.squadId, t.at),
    index('squad_note_of_bet').on(t.orgId, t.betId),
    check('squad_note_read', sql`(read_by is null) = (read_at is null)`),
    tenantPolicy(),
    mayUpdate(sitsIn('(select poly.actor())', 'squad_id')),
  ],
)
