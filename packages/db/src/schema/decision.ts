import { DECISION_CALLS } from '@polyrhythm/domain/bets/decision'
import { sql } from 'drizzle-orm'
import { check, primaryKey, text } from 'drizzle-orm/pg-core'
import { authorOfNode, day, mayInsert, oneOf, poly, tenantPolicy, word } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'

/** What a decision adds to its node, whose title is what was decided. Never changed: another one follows it. */
export const decision = poly.table(
  'decision',
  {
    ...detailColumns('decision'),
    call: word('call', DECISION_CALLS).notNull(),
    context: text('context').notNull().default(''),
    alternatives: text('alternatives').array().notNull().default(sql`'{}'`),
    reviewOn: day('review_on'),
  },
  (t) => [
    primaryKey({ name: 'decision_pk', columns: [t.orgId, t.id] }),
    ...detailOf('decision', t, ['decision']),
    check('decision_call', oneOf('call', DECISION_CALLS)),
    tenantPolicy(),
    mayInsert(authorOfNode('decision')),
  ],
)
