import { LESSON_SORTS } from '@polyrhythm/domain/lessons/lesson'
import { sql } from 'drizzle-orm'
import { check, primaryKey, text } from 'drizzle-orm/pg-core'
import { authorOfNode, mayInsert, mayUpdate, oneOf, poly, tenantPolicy, word } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'

const byAuthor = authorOfNode('lesson')

/** What a lesson adds to its node, whose title is the lesson in one sentence. Its edge *about* says what it came from. */
export const lesson = poly.table(
  'lesson',
  {
    ...detailColumns('lesson'),
    sort: word('sort', LESSON_SORTS).notNull(),
    expected: text('expected').notNull(),
    happened: text('happened').notNull(),
    learned: text('learned').notNull(),
    willChange: text('will_change').notNull().default(''),
    tags: text('tags').array().notNull().default(sql`'{}'`),
  },
  (t) => [
    primaryKey({ name: 'lesson_pk', columns: [t.orgId, t.id] }),
    ...detailOf('lesson', t, ['lesson']),
    check('lesson_sort', oneOf('sort', LESSON_SORTS)),
    check('lesson_whole', sql`expected <> '' and happened <> '' and learned <> ''`),
    tenantPolicy(),
    mayInsert(byAuthor),
    mayUpdate(byAuthor),
  ],
)
