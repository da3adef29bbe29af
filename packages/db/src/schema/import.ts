import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, mayInsert, memberId, moment, oneOf, orgId, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { node } from './node.ts'
import { member } from './org.ts'

/** What an import, or a part of a long one, made; its id is made by the client, so that sending twice imports once. Never changed. */
export const importBatch = poly.table(
  'import_batch',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    createdBy: memberId('created_by').notNull(),
    createdAt: moment('created_at').notNull().default(sql`poly.clock()`),
    /** The import that it is a part of; null in rows from before there were parts: the row itself. */
    runId: uuid('run_id'),
    /** The name of the file, or the first words of what was pasted. */
    label: text('label').notNull().default(''),
    /** SHA-256 of what was sent: the same id with another body is refused. */
    digest: bytes('digest').notNull(),
    /** The answer that was given. */
    made: jsonb('made').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'import_batch_pk', columns: [t.orgId, t.id] }),
    index('import_batch_by_run').on(t.orgId, t.runId),
    index('import_batch_by_time').on(t.orgId, t.createdAt.desc().nullsFirst()),
    foreignKey({
      name: 'import_batch_created_by',
      columns: [t.orgId, t.createdBy],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    mayInsert(sql`created_by = (select poly.actor())`),
  ],
)

export const importDeeds = ['made', 'changed', 'known'] as const

/** What an import did to one objective or key result, and by which identity it knows it when it comes again. Never changed. */
export const importItem = poly.table(
  'import_item',
  {
    orgId: orgId(),
    batchId: uuid('batch_id').notNull(),
    nodeId: uuid('node_id').notNull(),
    /** The squad whose it is. */
    ownerId: uuid('owner_id').notNull(),
    /** 'known': it was there and said the same; only its identity is new. */
    did: word('did', importDeeds).notNull(),
    /** SHA-256 of what makes it the same one. */
    identity: bytes('identity').notNull(),
    /** What it was before; null when it was made. */
    versionBefore: integer('version_before'),
    /** What it was after: a newer version means that somebody changed it since. */
    versionAfter: integer('version_after').notNull(),
  },
  (t) => [
    primaryKey({ name: 'import_item_pk', columns: [t.orgId, t.batchId, t.nodeId] }),
    foreignKey({
      name: 'import_item_batch',
      columns: [t.orgId, t.batchId],
      foreignColumns: [importBatch.orgId, importBatch.id],
    }),
    foreignKey({ name: 'import_item_node', columns: [t.orgId, t.nodeId], foreignColumns: [node.orgId, node.id] }),
    index('import_item_by_owner').on(t.orgId, t.ownerId),
    check('import_item_did', oneOf('did', importDeeds)),
    tenantPolicy(),
    mayInsert(sitsIn('(select poly.actor())', 'owner_id')),
  ],
)

/** An import that was taken back, and what that came to. Never changed. */
export const importUndo = poly.table(
  'import_undo',
  {
    orgId: orgId(),
    runId: uuid('run_id').notNull(),
    createdBy: memberId('created_by').notNull(),
    createdAt: moment('created_at').notNull().default(sql`poly.clock()`),
    /** The answer that was given. */
    made: jsonb('made').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'import_undo_pk', columns: [t.orgId, t.runId] }),
    foreignKey({
      name: 'import_undo_created_by',
      columns: [t.orgId, t.createdBy],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    mayInsert(sql`created_by = (select poly.actor())`),
  ],
)
