import { sql } from 'drizzle-orm'
import { foreignKey, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { bytes, mayInsert, memberId, moment, orgId, poly, tenantPolicy } from './columns.ts'
import { member } from './org.ts'

/** What an import made; its id is made by the client, so that sending twice imports once. Never changed. */
export const importBatch = poly.table(
  'import_batch',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    createdBy: memberId('created_by').notNull(),
    createdAt: moment('created_at').notNull().default(sql`poly.clock()`),
    /** SHA-256 of what was sent: the same id with another body is refused. */
    digest: bytes('digest').notNull(),
    /** The answer that was given. */
    made: jsonb('made').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'import_batch_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'import_batch_created_by',
      columns: [t.orgId, t.createdBy],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    mayInsert(sql`created_by = (select poly.actor())`),
  ],
)
