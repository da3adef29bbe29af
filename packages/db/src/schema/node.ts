import { sql } from 'drizzle-orm'
import {
  customType,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  id,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  orgId,
  poly,
  sitsIn,
  tenantPolicy,
  word,
} from './columns.ts'
import { member, org } from './org.ts'

export const nodeKinds = [
  'unit',
  'north_star',
  'goal',
  'belief',
  'data',
  'insight',
  'board',
  'bet',
  'objective',
  'key_result',
  'check_in',
  'ask',
  'lesson',
  'experiment',
  'decision',
  'constraint',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** A transaction's number, for reading changes in an order that commits cannot overtake. */
export const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/**
 * Whatever can be linked, asked about, found, and seen in time. Objectives and key results belong to squads, and only
 * their members write them; the rhythm belongs to units with a council; everything is read by the whole organisation.
 */
export const node = poly.table(
  'node',
  {
    orgId: orgId().references(() => org.orgId),
    id: id(),
    kind: word('kind', nodeKinds).notNull(),
    /** The unit whose it is; a unit owns itself. Fixed for ever. */
    ownerId: uuid('owner_id').notNull(),
    /** What people call it: BL-1, B-12, PAY-3, PAY-3.2. Given by poly.next_key in triggers; fixed for ever. */
    key: text('key'),
    title: text('title').notNull(),
    body: text('body').notNull().default(''),
    state: text('state').notNull().default('draft'),
    /** Counts changes of meaning; readings do not count. */
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().default(sql`poly.clock()`),
    createdBy: memberId('created_by').notNull(),
    changedAt: moment('changed_at').notNull().default(sql`poly.clock()`),
    changedBy: memberId('changed_by').notNull(),
    /** Why the last change was made; belongs to one version. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ name: 'node_pk', columns: [t.orgId, t.id] }),
    // What edges and details point at: identity, kind and owner in one key.
    unique('node_identity').on(t.orgId, t.id, t.kind, t.ownerId),
    unique('node_key').on(t.orgId, t.key),
    index('node_by_owner').on(t.orgId, t.ownerId, t.kind, t.state),
    index('node_by_kind').on(t.orgId, t.kind, t.state),
    // All that the list of objectives is searched and ordered by, read without visiting the rows.
    index('node_of_objectives').on(t.orgId, t.id, t.state, t.key, t.title).where(sql`kind = 'objective'`),
    foreignKey({ name: 'node_owner', columns: [t.orgId, t.ownerId], foreignColumns: [t.orgId, t.id] }),
    foreignKey({ name: 'node_created_by', columns: [t.orgId, t.createdBy], foreignColumns: [member.orgId, member.id] }),
    foreignKey({ name: 'node_changed_by', columns: [t.orgId, t.changedBy], foreignColumns: [member.orgId, member.id] }),
    check('node_kind', oneOf('kind', nodeKinds)),
    check('node_unit_owns_itself', sql`kind <> 'unit' or owner_id = id`),
    tenantPolicy(),
    mayInsert(sql`created_by = (select poly.actor()) and changed_by = created_by and case
      when kind in ('objective', 'key_result') then ${sitsIn('created_by', 'owner_id')}
      when kind = 'unit' then (select poly.is_admin())
      when kind in ('data', 'insight', 'ask', 'lesson', 'experiment', 'decision') then (select poly.is_colleague())
      when kind = 'bet' then state in ('draft', 'pitched') and (select poly.is_colleague())
      when kind = 'belief' then (state = 'draft' and (select poly.is_colleague())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board', 'constraint') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end`),
    mayUpdate(sql`case
      when kind in ('objective', 'key_result') then ${sitsIn('(select poly.actor())', 'owner_id')}
      when kind = 'unit' then (select poly.is_admin()) or poly.coordinates(id)
      when kind in ('data', 'insight', 'lesson', 'experiment') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board', 'constraint') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end`),
  ],
)

/** The last number given in a scope ('belief', 'bet', a squad, an objective). A hot row on purpose never touched by check-ins. */
export const counter = poly.table(
  'counter',
  {
    orgId: orgId().references(() => org.orgId),
    scope: text('scope').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ name: 'counter_pk', columns: [t.orgId, t.scope] }), tenantPolicy()],
)

/** What a node and its detail said from when until when, by whom and why: time machine, audit log and revisions in one. Written by triggers. */
export const nodeVersion = poly.table(
  'node_version',
  {
    orgId: orgId(),
    nodeId: uuid('node_id').notNull(),
    version: integer('version').notNull(),
    kind: word('kind', nodeKinds).notNull(),
    ownerId: uuid('owner_id').notNull(),
    fromAt: moment('from_at').notNull(),
    untilAt: moment('until_at').notNull().default(sql`'infinity'`),
    by: memberId('by').notNull(),
    reason: text('reason'),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    said: jsonb('said').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'node_version_pk', columns: [t.orgId, t.nodeId, t.version] }),
    foreignKey({ name: 'node_version_node', columns: [t.orgId, t.nodeId], foreignColumns: [node.orgId, node.id] }),
    index('node_version_in_time').on(t.orgId, t.untilAt, t.fromAt),
    index('node_version_newest').on(t.orgId, t.fromAt.desc().nullsFirst()),
    check('node_version_forward', sql`from_at <= until_at`),
    tenantPolicy(),
  ],
)
