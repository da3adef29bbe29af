import { numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, poly } from './columns.ts'
import { detailColumns, detailOf, followsNode } from './detail.ts'

/** What a 2-year goal or the north star adds to its node: a number to reach. */
export const goal = poly.table(
  'goal',
  {
    ...detailColumns<'goal' | 'north_star'>('goal'),
    metric: text('metric').notNull().default(''),
    unit: text('unit').notNull().default(''),
    baseline: numeric('baseline', { mode: 'number' }),
    target: numeric('target', { mode: 'number' }),
    dueOn: day('due_on'),
  },
  (t) => [
    primaryKey({ name: 'goal_pk', columns: [t.orgId, t.id] }),
    ...detailOf('goal', t, ['goal', 'north_star']),
    ...followsNode('goal'),
  ],
)
