import { AMBITIONS, BASES } from '@polyrhythm/domain/objectives/objective'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, numeric, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { day, mayInsert, mayUpdate, oneOf, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { cycle } from './cycle.ts'
import { detailColumns, detailOf } from './detail.ts'
import { unit } from './unit.ts'

const bySquad = sitsIn('(select poly.actor())', 'owner_id')

const total = (name: string) => integer(name).notNull().default(0)

/**
 * Of its key results that count (PR10), moved by trigger with whatever changes them (PR13). In no index on purpose: each
 * check-in changes them, and rows whose indexed columns stay are updated in their own page.
 */
const totals = {
  keyResultCount: total('key_result_count'),
  /** How many say what. */
  saidOnTrack: total('said_on_track'),
  saidAtRisk: total('said_at_risk'),
  saidOffTrack: total('said_off_track'),
  saidNothing: total('said_nothing'),
  /** Basis points of shown progress (PR12), and how many key results are in the sum. */
  progressSum: total('progress_sum'),
  progressCount: total('progress_count'),
  newestObservedOn: day('newest_observed_on'),
}

/** What an objective adds to its node; the node's body is its why. It has no parent and no level. */
export const objective = poly.table(
  'objective',
  {
    ...detailColumns('objective'),
    ownerSort: text('owner_sort').notNull().default('squad'),
    cycleId: uuid('cycle_id').notNull(),
    ambition: word('ambition', AMBITIONS).notNull().default('aspirational'),
    /** What ground it stands on. Other than 'bet' with a reason = independent by choice. */
    basis: word('basis', BASES).notNull().default('bet'),
    basisReason: text('basis_reason').notNull().default(''),
    /** 0.0–1.0, given by the squad at the close. */
    grade: numeric('grade', { mode: 'number' }),
    gradeNote: text('grade_note').notNull().default(''),
    ...totals,
  },
  (t) => [
    primaryKey({ name: 'objective_pk', columns: [t.orgId, t.id] }),
    unique('objective_of_squad').on(t.orgId, t.id, t.ownerId),
    ...detailOf('objective', t, ['objective']),
    foreignKey({
      name: 'objective_squad',
      columns: [t.orgId, t.ownerId, t.ownerSort],
      foreignColumns: [unit.orgId, unit.id, unit.kind],
    }),
    foreignKey({ name: 'objective_cycle', columns: [t.orgId, t.cycleId], foreignColumns: [cycle.orgId, cycle.id] }),
    index('objective_by_squad').on(t.orgId, t.ownerId, t.cycleId),
    index('objective_by_cycle').on(t.orgId, t.cycleId),
    check('objective_owner_sort', sql`owner_sort = 'squad'`),
    check('objective_ambition', oneOf('ambition', AMBITIONS)),
    check('objective_basis', oneOf('basis', BASES)),
    check('objective_grade', sql`grade between 0 and 1`),
    check(
      'objective_totals',
      sql`least(said_on_track, said_at_risk, said_off_track, said_nothing, progress_count) >= 0
      and progress_count <= key_result_count
      and key_result_count = said_on_track + said_at_risk + said_off_track + said_nothing
      and progress_sum between 0 and progress_count * 10000`,
    ),
    tenantPolicy(),
    mayInsert(bySquad),
    mayUpdate(bySquad),
  ],
)
