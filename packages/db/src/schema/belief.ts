import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, poly } from './columns.ts'
import { detailColumns, detailOf, followsNode } from './detail.ts'

/** What a belief adds to its node: "we believe <title>, because …". States: draft, held, challenged, revised, retired. */
export const belief = poly.table(
  'belief',
  {
    ...detailColumns('belief'),
    because: text('because').notNull().default(''),
    /** 1–5. */
    conviction: integer('conviction'),
    /** First and last year for which it is meant. */
    horizonFrom: integer('horizon_from'),
    horizonUntil: integer('horizon_until'),
    reviewOn: day('review_on'),
  },
  (t) => [
    primaryKey({ name: 'belief_pk', columns: [t.orgId, t.id] }),
    ...detailOf('belief', t, ['belief']),
    check('belief_conviction', sql`conviction between 1 and 5`),
    check('belief_horizon', sql`horizon_from <= horizon_until`),
    ...followsNode('belief'),
  ],
)
