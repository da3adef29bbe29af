import { PREMISE_ANSWERS, SHAKING_STATES } from '@polyrhythm/domain/beliefs/premise'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { belief } from './belief.ts'
import { id, mayInsert, memberId, moment, oneOf, orgId, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { node } from './node.ts'
import { member } from './org.ts'

/**
 * A belief began to shake: it was challenged, revised or retired. Whatever stands on it asks its owner what follows, until
 * they have answered. Written by a trigger.
 */
export const premise = poly.table(
  'premise',
  {
    orgId: orgId(),
    id: id(),
    beliefId: uuid('belief_id').notNull(),
    state: word('state', SHAKING_STATES).notNull(),
    /** The version of the belief that says so. */
    version: integer('version').notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'premise_pk', columns: [t.orgId, t.id] }),
    unique('premise_of_version').on(t.orgId, t.beliefId, t.version),
    foreignKey({ name: 'premise_belief', columns: [t.orgId, t.beliefId], foreignColumns: [belief.orgId, belief.id] }),
    foreignKey({ name: 'premise_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    check('premise_state', oneOf('state', SHAKING_STATES)),
    tenantPolicy(),
  ],
)

const subjectKinds = ['bet', 'objective'] as const

/** What the owner of a bet or an objective does about a shaken premise, and why. Never changed; the newest counts. */
export const premiseAnswer = poly.table(
  'premise_answer',
  {
    orgId: orgId(),
    id: id(),
    premiseId: uuid('premise_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectKind: word('subject_kind', subjectKinds).notNull(),
    subjectOwnerId: uuid('subject_owner_id').notNull(),
    answer: word('answer', PREMISE_ANSWERS).notNull(),
    reason: text('reason').notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'premise_answer_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'premise_answer_premise',
      columns: [t.orgId, t.premiseId],
      foreignColumns: [premise.orgId, premise.id],
    }),
    foreignKey({
      name: 'premise_answer_subject',
      columns: [t.orgId, t.subjectId, t.subjectKind, t.subjectOwnerId],
      foreignColumns: [node.orgId, node.id, node.kind, node.ownerId],
    }),
    foreignKey({ name: 'premise_answer_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    index('premise_answer_of_premise').on(t.orgId, t.premiseId, t.subjectId),
    index('premise_answer_of_subject').on(t.orgId, t.subjectId),
    check('premise_answer_subject_kind', oneOf('subject_kind', subjectKinds)),
    check('premise_answer_answer', oneOf('answer', PREMISE_ANSWERS)),
    check('premise_answer_says_why', sql`reason <> ''`),
    tenantPolicy(),
    mayInsert(sql`"by" = (select poly.actor()) and case subject_kind
      when 'objective' then ${sitsIn('"by"', 'subject_owner_id')}
      else subject_id = any ((select poly.my_bets())::uuid[]) or subject_owner_id = any ((select poly.my_councils())::uuid[]) end`),
  ],
)
