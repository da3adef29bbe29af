import { MEASURE_KINDS } from '@polyrhythm/domain/key-results/measure'
import { STATUSES } from '@polyrhythm/domain/key-results/suggest-status'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, mayInsert, mayUpdate, moment, oneOf, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'
import { objective } from './objective.ts'

const bySquad = sitsIn('(select poly.actor())', 'owner_id')

/** What a key result adds to its node, and (kept by trigger) its newest reading. Its squad is its objective's squad, by key. */
export const keyResult = poly.table(
  'key_result',
  {
    ...detailColumns('key_result'),
    objectiveId: uuid('objective_id').notNull(),
    position: integer('position').notNull().default(1),
    measure: word('measure', MEASURE_KINDS).notNull(),
    /** Written behind the number: '%', 'days', 'SEK'. */
    unit: text('unit').notNull().default(''),
    /** Null = not known yet; then baselineDueOn says until when. */
    baseline: numeric('baseline', { mode: 'number' }),
    baselineDueOn: day('baseline_due_on'),
    /** Increase and decrease; a milestone has none (1 = done). */
    target: numeric('target', { mode: 'number' }),
    /** Keep within: the band. */
    low: numeric('low', { mode: 'number' }),
    high: numeric('high', { mode: 'number' }),
    /** Null = the end of the cycle. */
    dueOn: day('due_on'),
    /** From which week of the cycle pace says something; 1 = at once. */
    readableFromWeek: integer('readable_from_week').notNull().default(1),
    /** Whether its node's state counts in the objective (PR10); kept by trigger. */
    counts: boolean('counts').notNull().default(true),
    currentValue: numeric('current_value', { mode: 'number' }),
    currentConfidence: integer('current_confidence'),
    currentStatus: word('current_status', STATUSES),
    /** A milestone's proof, as the newest reading gave it. */
    currentEvidence: text('current_evidence'),
    /**
     * Basis points, 0–10,000, of shown progress (PR12); null without a number. The API computes it: for a reading, with its
     * check-in; for a new or changed measure, here.
     */
    currentProgress: integer('current_progress'),
    currentObservedOn: day('current_observed_on'),
    currentRecordedAt: moment('current_recorded_at'),
    currentCheckInId: uuid('current_check_in_id'),
  },
  (t) => [
    primaryKey({ name: 'key_result_pk', columns: [t.orgId, t.id] }),
    unique('key_result_of_squad').on(t.orgId, t.id, t.ownerId),
    ...detailOf('key_result', t, ['key_result']),
    foreignKey({
      name: 'key_result_objective',
      columns: [t.orgId, t.objectiveId, t.ownerId],
      foreignColumns: [objective.orgId, objective.id, objective.ownerId],
    }),
    index('key_result_by_squad').on(t.orgId, t.ownerId, t.objectiveId),
    index('key_result_by_objective').on(t.orgId, t.objectiveId),
    check('key_result_measure', oneOf('measure', MEASURE_KINDS)),
    check('key_result_status', oneOf('current_status', STATUSES)),
    check('key_result_progress', sql`current_progress between 0 and 10000`),
    check('key_result_target', sql`(measure in ('increase', 'decrease')) = (target is not null)`),
    check('key_result_band', sql`(measure = 'keep_within') = (low is not null and high is not null) and low <= high`),
    check(
      'key_result_baseline',
      sql`measure not in ('increase', 'decrease') or baseline is not null or baseline_due_on is not null`,
    ),
    tenantPolicy(),
    mayInsert(bySquad),
    mayUpdate(bySquad),
  ],
)
