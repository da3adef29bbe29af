import { sql } from 'drizzle-orm'
import { foreignKey, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, mayInsert, mayUpdate, memberId, poly, tenantPolicy } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'
import { member } from './org.ts'

const council = sql`owner_id = any ((select poly.my_councils())::uuid[])`

/**
 * What an enabling constraint adds to its node: the title is what holds for everybody, the body why. States: in_force,
 * lifted.
 */
export const enablingConstraint = poly.table(
  'enabling_constraint',
  {
    ...detailColumns('constraint'),
    sinceOn: day('since_on').notNull(),
    /** Who explains it and hears challenges. */
    answerableId: memberId('answerable_id').notNull(),
    howToChallenge: text('how_to_challenge').notNull().default(''),
  },
  (t) => [
    primaryKey({ name: 'enabling_constraint_pk', columns: [t.orgId, t.id] }),
    ...detailOf('enabling_constraint', t, ['constraint']),
    foreignKey({
      name: 'enabling_constraint_answerable',
      columns: [t.orgId, t.answerableId],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    mayInsert(council),
    mayUpdate(council),
  ],
)
