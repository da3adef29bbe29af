import { EXPERIMENT_VERDICTS } from '@polyrhythm/domain/bets/experiment'
import { sql } from 'drizzle-orm'
import { check, primaryKey, text } from 'drizzle-orm/pg-core'
import { authorOfNode, day, mayInsert, mayUpdate, oneOf, poly, tenantPolicy, word } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'

const byAuthor = authorOfNode('experiment')

/** What an experiment adds to its node, whose title is the hypothesis. States: planned, running, ended. */
export const experiment = poly.table(
  'experiment',
  {
    ...detailColumns('experiment'),
    /** Who sees it: "5 % of Swedish riders". */
    exposure: text('exposure').notNull().default(''),
    metric: text('metric').notNull().default(''),
    /** What result would say no; a test that cannot fail proves nothing. */
    saysNo: text('says_no').notNull(),
    startsOn: day('starts_on'),
    endsOn: day('ends_on'),
    result: text('result').notNull().default(''),
    verdict: word('verdict', EXPERIMENT_VERDICTS),
  },
  (t) => [
    primaryKey({ name: 'experiment_pk', columns: [t.orgId, t.id] }),
    ...detailOf('experiment', t, ['experiment']),
    check('experiment_can_fail', sql`says_no <> ''`),
    check('experiment_days', sql`starts_on <= ends_on`),
    check('experiment_verdict', oneOf('verdict', EXPERIMENT_VERDICTS)),
    check('experiment_result', sql`verdict is null or result <> ''`),
    tenantPolicy(),
    mayInsert(byAuthor),
    mayUpdate(byAuthor),
  ],
)
