import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { memberId, moment, orgId, poly, tenantPolicy } from './columns.ts'
import { xid8 } from './node.ts'
import { org } from './org.ts'

/** What a row that is no node said from when until when (organisation, member, seat, cycle …). Written by triggers. */
export const rowVersion = poly.table(
  'row_version',
  {
    orgId: orgId().references(() => org.orgId),
    /** Name of the table. */
    of: text('of').notNull(),
    /** The row's key after org_id, joined by '/'. */
    key: text('key').notNull(),
    version: integer('version').notNull(),
    fromAt: moment('from_at').notNull(),
    untilAt: moment('until_at').notNull().default(sql`'infinity'`),
    /** Null where the system itself wrote (a sample). */
    by: memberId('by'),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    said: jsonb('said').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'row_version_pk', columns: [t.orgId, t.of, t.key, t.version] }),
    index('row_version_in_time').on(t.orgId, t.untilAt, t.fromAt),
    index('row_version_newest').on(t.orgId, t.fromAt.desc().nullsFirst()),
    check('row_version_forward', sql`from_at <= until_at`),
    tenantPolicy(),
  ],
)

/**
 * The outbox: one line per thing that changed, written in the same transaction by triggers, read in pages by everybody
 * who must tell somebody. `xid` orders it so that no reader can overtake a commit.
 */
export const change = poly.table(
  'change',
  {
    orgId: orgId().references(() => org.orgId),
    id: uuid('id').notNull().default(sql`uuidv7()`),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    /** Kind of the thing: a node's kind, 'check_in', 'link', 'rank', 'seat', 'org' … */
    of: text('of').notNull(),
    subjectId: uuid('subject_id'),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ name: 'change_pk', columns: [t.orgId, t.id] }),
    index('change_in_order').on(t.orgId, t.xid, t.id),
    tenantPolicy(),
  ],
)
