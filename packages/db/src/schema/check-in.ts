import { STATUSES } from '@polyrhythm/domain/key-results/suggest-status'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgPolicy,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  appRole,
  bytes,
  day,
  mayDelete,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  orgId,
  poly,
  sitsIn,
  tenantPolicy,
  word,
} from './columns.ts'
import { cycle } from './cycle.ts'
import { keyResult } from './key-result.ts'
import { xid8 } from './node.ts'
import { member } from './org.ts'
import { unit } from './unit.ts'

/** A published check-in. Its id is made by the client and is the idempotency key. Never changed; a correction is a new one. */
export const checkIn = poly.table(
  'check_in',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    squadId: uuid('squad_id').notNull(),
    cycleId: uuid('cycle_id').notNull(),
    /** Monday of the week it speaks of, in the squad's zone. */
    weekOf: day('week_of').notNull(),
    authorId: memberId('author_id').notNull(),
    /** Priorities of the week, at most three. */
    p1s: text('p1s').array().notNull().default(sql`'{}'`),
    stoppedUs: text('stopped_us').notNull().default(''),
    nextWeeks: text('next_weeks').notNull().default(''),
    learning: text('learning').notNull().default(''),
    correctsId: uuid('corrects_id'),
    /** SHA-256 of what was sent: the same id with another body is refused. */
    digest: bytes('digest').notNull(),
    publishedAt: moment('published_at').notNull().default(sql`poly.clock()`),
    /** The transaction that published it: its values are written in the same one or not at all. */
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    primaryKey({ name: 'check_in_pk', columns: [t.orgId, t.id] }),
    unique('check_in_of_author').on(t.orgId, t.id, t.squadId, t.authorId),
    unique('check_in_of_squad').on(t.orgId, t.id, t.squadId),
    foreignKey({ name: 'check_in_squad', columns: [t.orgId, t.squadId], foreignColumns: [unit.orgId, unit.id] }),
    foreignKey({ name: 'check_in_cycle', columns: [t.orgId, t.cycleId], foreignColumns: [cycle.orgId, cycle.id] }),
    foreignKey({ name: 'check_in_author', columns: [t.orgId, t.authorId], foreignColumns: [member.orgId, member.id] }),
    foreignKey({
      name: 'check_in_corrects',
      columns: [t.orgId, t.correctsId, t.squadId],
      foreignColumns: [t.orgId, t.id, t.squadId],
    }),
    index('check_in_newest').on(t.orgId, t.publishedAt.desc().nullsFirst()),
    index('check_in_by_squad').on(t.orgId, t.squadId, t.publishedAt.desc().nullsFirst()),
    check('check_in_p1s', sql`cardinality(p1s) <= 3`),
    tenantPolicy(),
    mayInsert(sitsIn('author_id', 'squad_id')),
  ],
)

/** What a check-in says of one key result. Never changed. */
export const checkInValue = poly.table(
  'check_in_value',
  {
    orgId: orgId(),
    checkInId: uuid('check_in_id').notNull(),
    keyResultId: uuid('key_result_id').notNull(),
    squadId: uuid('squad_id').notNull(),
    authorId: memberId('author_id').notNull(),
    /** In the key result's unit; a milestone says 0 or 1. */
    value: numeric('value', { mode: 'number' }).notNull(),
    /** 1–10, as the squad felt it that day; never computed. */
    confidence: integer('confidence').notNull(),
    /** As the squad says it; prefilled by a suggestion. */
    status: word('status', STATUSES).notNull(),
    /** What pace suggested at that moment; another status is an override and is shown as one. */
    suggestedStatus: word('suggested_status', STATUSES),
    note: text('note').notNull().default(''),
    /** A milestone's proof. */
    evidence: text('evidence').notNull().default(''),
    /** Basis points, 0–10,000, of shown progress (PR12) under the measure of that moment; null without a number. */
    progress: integer('progress'),
    /**
     * Which version of the key result `progress` and `suggestedStatus` were computed with; the value is refused when there
     * is a newer one. Null is not compared: samples replay the past.
     */
    keyResultVersion: integer('key_result_version'),
    /** The day the value was true, in the squad's zone. */
    observedOn: day('observed_on').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'check_in_value_pk', columns: [t.orgId, t.checkInId, t.keyResultId] }),
    foreignKey({
      name: 'check_in_value_check_in',
      columns: [t.orgId, t.checkInId, t.squadId, t.authorId],
      foreignColumns: [checkIn.orgId, checkIn.id, checkIn.squadId, checkIn.authorId],
    }),
    foreignKey({
      name: 'check_in_value_key_result',
      columns: [t.orgId, t.keyResultId, t.squadId],
      foreignColumns: [keyResult.orgId, keyResult.id, keyResult.ownerId],
    }),
    // In the order that says which reading is the newest: the last three are read without the others.
    index('check_in_value_of_key_result').on(t.orgId, t.keyResultId, t.observedOn, t.recordedAt, t.checkInId),
    check('check_in_value_confidence', sql`confidence between 1 and 10`),
    check('check_in_value_progress', sql`progress between 0 and 10000`),
    check('check_in_value_status', oneOf('status', STATUSES)),
    check('check_in_value_suggested', oneOf('suggested_status', STATUSES)),
    tenantPolicy(),
    mayInsert(sitsIn('author_id', 'squad_id')),
  ],
)

/** A check-in that somebody is still writing; theirs alone until it is published. */
export const checkInDraft = poly.table(
  'check_in_draft',
  {
    orgId: orgId(),
    memberId: memberId('member_id').notNull(),
    squadId: uuid('squad_id').notNull(),
    body: jsonb('body').$type<Record<string, unknown>>().notNull(),
    savedAt: moment('saved_at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'check_in_draft_pk', columns: [t.orgId, t.memberId, t.squadId] }),
    foreignKey({
      name: 'check_in_draft_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({ name: 'check_in_draft_squad', columns: [t.orgId, t.squadId], foreignColumns: [unit.orgId, unit.id] }),
    tenantPolicy(),
    pgPolicy('may_select', {
      as: 'restrictive',
      for: 'select',
      to: appRole,
      using: sql`member_id = any ((select poly.actors())::uuid[])`,
    }),
    mayInsert(sitsIn('member_id', 'squad_id')),
    mayUpdate(sitsIn('member_id', 'squad_id')),
    mayDelete(sql`member_id = any ((select poly.actors())::uuid[])`),
  ],
)
