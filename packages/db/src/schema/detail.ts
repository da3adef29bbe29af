import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, foreignKey, text, uuid } from 'drizzle-orm/pg-core'
import { authorOfNode, mayInsert, mayUpdate, orgId, tenantPolicy } from './columns.ts'
import { node } from './node.ts'

/** The columns by which a detail row is its node's: same key, same kind, same owner. */
export const detailColumns = <K extends string>(kind: K) => ({
  orgId: orgId(),
  id: uuid('id').notNull(),
  kind: text('kind')
    .$type<K>()
    .notNull()
    .default(sql.raw(`'${kind}'`)),
  ownerId: uuid('owner_id').notNull(),
})

type DetailTable = { orgId: AnyPgColumn; id: AnyPgColumn; kind: AnyPgColumn; ownerId: AnyPgColumn }

/** Holds those columns true. */
export const detailOf = (name: string, t: DetailTable, kinds: readonly string[]) => [
  foreignKey({
    name: `${name}_node`,
    columns: [t.orgId, t.id, t.kind, t.ownerId],
    foreignColumns: [node.orgId, node.id, node.kind, node.ownerId],
  }),
  check(`${name}_kind`, sql.raw(`kind in (${kinds.map((each) => `'${each}'`).join(', ')})`)),
]

/** A detail of the rhythm is written by the council of its unit, or by its author while it is a draft. */
export const followsNode = (table: string) => {
  const writable = sql`owner_id = any ((select poly.my_councils())::uuid[]) or ${authorOfNode(table, ['draft'])}`
  return [tenantPolicy(), mayInsert(writable), mayUpdate(writable)]
}
