import { check, foreignKey, index, numeric, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { day, id, mayInsert, memberId, moment, oneOf, orgId, poly, tenantPolicy, word } from './columns.ts'
import { node } from './node.ts'
import { member } from './org.ts'

/** What is measured besides key results, whose values are their squads'. */
export const measuredKinds = ['bet', 'goal', 'north_star', 'data'] as const

/**
 * A value of a bet's, a goal's or a data point's own number on a day. Never changed: a later one of the same day stands in
 * its place. The current value is the greatest (observed_on, recorded_at, id).
 */
export const reading = poly.table(
  'reading',
  {
    orgId: orgId(),
    id: id(),
    nodeId: uuid('node_id').notNull(),
    nodeKind: word('node_kind', measuredKinds).notNull(),
    nodeOwnerId: uuid('node_owner_id').notNull(),
    value: numeric('value', { mode: 'number' }).notNull(),
    /** A day of the organisation's zone. */
    observedOn: day('observed_on').notNull(),
    note: text('note').notNull().default(''),
    by: memberId('by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'reading_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'reading_node',
      columns: [t.orgId, t.nodeId, t.nodeKind, t.nodeOwnerId],
      foreignColumns: [node.orgId, node.id, node.kind, node.ownerId],
    }),
    foreignKey({ name: 'reading_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    index('reading_of_node').on(t.orgId, t.nodeId, t.observedOn, t.recordedAt, t.id),
    check('reading_kind', oneOf('node_kind', measuredKinds)),
    tenantPolicy(),
    mayInsert(sql`"by" = (select poly.actor()) and case node_kind
      when 'bet' then node_id = any ((select poly.my_bets())::uuid[]) or node_owner_id = any ((select poly.my_councils())::uuid[])
      when 'data' then exists (select from poly.node n where n.org_id = reading.org_id and n.id = reading.node_id and n.created_by = (select poly.actor()))
      else node_owner_id = any ((select poly.my_councils())::uuid[]) end`),
  ],
)
