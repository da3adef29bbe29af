import { ASK_KINDS } from '@polyrhythm/domain/asks/ask-question'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
  authorOfNode,
  day,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  poly,
  sitsIn,
  tenantPolicy,
  word,
} from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'
import { member } from './org.ts'
import { unit } from './unit.ts'

/**
 * A request that needs an answer; the node's title is what is asked. It goes to a squad or to one person (a bet's
 * sponsor). States: open, answered; silence never becomes an answer.
 */
export const ask = poly.table(
  'ask',
  {
    ...detailColumns('ask'),
    sort: word('sort', ASK_KINDS).notNull().default('question'),
    toUnitId: uuid('to_unit_id'),
    toMemberId: memberId('to_member_id'),
    /** A day of the organisation's zone by which an answer helps. */
    neededBy: day('needed_by'),
    answer: text('answer'),
    answeredBy: memberId('answered_by'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    primaryKey({ name: 'ask_pk', columns: [t.orgId, t.id] }),
    ...detailOf('ask', t, ['ask']),
    foreignKey({ name: 'ask_to_unit', columns: [t.orgId, t.toUnitId], foreignColumns: [unit.orgId, unit.id] }),
    foreignKey({ name: 'ask_to_member', columns: [t.orgId, t.toMemberId], foreignColumns: [member.orgId, member.id] }),
    foreignKey({
      name: 'ask_answered_by',
      columns: [t.orgId, t.answeredBy],
      foreignColumns: [member.orgId, member.id],
    }),
    index('ask_to_unit_open').on(t.orgId, t.toUnitId),
    index('ask_to_member_open').on(t.orgId, t.toMemberId),
    check('ask_sort', oneOf('sort', ASK_KINDS)),
    check('ask_to_one', sql`(to_unit_id is null) <> (to_member_id is null)`),
    check(
      'ask_answered_whole',
      sql`(answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)`,
    ),
    tenantPolicy(),
    mayInsert(authorOfNode('ask')),
    mayUpdate(sql`to_member_id = (select poly.actor()) or ${sitsIn('(select poly.actor())', 'to_unit_id')}`),
  ],
)
