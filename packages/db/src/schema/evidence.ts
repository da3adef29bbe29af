import { QUALITIES } from '@polyrhythm/domain/evidence/evidence'
import { check, integer, numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import { authorOfNode, day, poly, mayInsert, mayUpdate, oneOf, tenantPolicy, word } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'

const byCollector = authorOfNode('data_point')

/** What a data point adds to its node: where the number came from, and when it goes stale. Insights have no detail. */
export const dataPoint = poly.table(
  'data_point',
  {
    ...detailColumns('data'),
    value: numeric('value', { mode: 'number' }),
    unit: text('unit'),
    /** Size of the sample. */
    n: integer('n'),
    period: text('period'),
    method: text('method'),
    source: text('source'),
    observedOn: day('observed_on').notNull(),
    staleAfter: day('stale_after'),
    quality: word('quality', QUALITIES).notNull().default('measured'),
  },
  (t) => [
    primaryKey({ name: 'data_point_pk', columns: [t.orgId, t.id] }),
    ...detailOf('data_point', t, ['data']),
    check('data_point_quality', oneOf('quality', QUALITIES)),
    tenantPolicy(),
    mayInsert(byCollector),
    mayUpdate(byCollector),
  ],
)
