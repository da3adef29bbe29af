import { AMBITIONS, BASES } from '@polyrhythm/domain/objectives/objective'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, numeric, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { mayInsert, mayUpdate, oneOf, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { cycle } from './cycle.ts'
import { detailColumns, detailOf } from './detail.ts'
import { unit } from './unit.ts'

const bySquad = sitsIn('(select poly.actor())', 'owner_id')

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
    check('objective_owner_sort', sql`owner_sort = 'squad'`),
    check('objective_ambition', oneOf('ambition', AMBITIONS)),
    check('objective_basis', oneOf('basis', BASES)),
    check('objective_grade', sql`grade between 0 and 1`),
    tenantPolicy(),
    mayInsert(bySquad),
    mayUpdate(bySquad),
  ],
)
