import { CYCLE_KINDS } from '@polyrhythm/domain/cycles/cycle'
import { sql } from 'drizzle-orm'
import { check, index, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { day, id, mayInsert, oneOf, orgId, poly, tenantPolicy, word } from './columns.ts'
import { org } from './org.ts'

/** A stretch of time in which squads set objectives. Kinds may overlap; within a kind cycles do not. */
export const cycle = poly.table(
  'cycle',
  {
    orgId: orgId().references(() => org.orgId),
    id: id(),
    name: text('name').notNull(),
    kind: word('kind', CYCLE_KINDS).notNull(),
    /** First and last day, in the organisation's zone. */
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'cycle_pk', columns: [t.orgId, t.id] }),
    unique('cycle_name').on(t.orgId, t.name),
    index('cycle_by_kind').on(t.orgId, t.kind, t.startsOn),
    check('cycle_kind', oneOf('kind', CYCLE_KINDS)),
    check('cycle_forward', sql`starts_on < ends_on`),
    tenantPolicy(),
    mayInsert(sql`(select poly.is_admin())`),
  ],
)
