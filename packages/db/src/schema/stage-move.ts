import { STAGES } from '@polyrhythm/domain/bets/bet'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bet } from './bet.ts'
import { id, mayInsert, memberId, moment, oneOf, orgId, poly, sitsIn, tenantPolicy, word } from './columns.ts'
import { member } from './org.ts'
import { unit } from './unit.ts'

export const stageMoveStates = ['open', 'done', 'withdrawn'] as const

/**
 * A proposal to take a bet to another stage. It needs two yeses of two people: the sponsor's side, and a squad that serves
 * the bet. Written by poly.propose_stage, poly.agree_stage and poly.withdraw_stage only.
 */
export const stageMove = poly.table(
  'stage_move',
  {
    orgId: orgId(),
    id: id(),
    betId: uuid('bet_id').notNull(),
    fromStage: word('from_stage', STAGES).notNull(),
    toStage: word('to_stage', STAGES).notNull(),
    /** The answer to the question with which the stage is left. */
    answer: text('answer').notNull(),
    evidence: text('evidence').notNull().default(''),
    /** Leaving Think It: the test that could have said no. */
    failingTest: text('failing_test').notNull().default(''),
    state: word('state', stageMoveStates).notNull().default('open'),
    proposedBy: memberId('proposed_by').notNull(),
    proposedAt: moment('proposed_at').notNull().default(sql`poly.clock()`),
    sponsorYesBy: memberId('sponsor_yes_by'),
    sponsorYesAt: moment('sponsor_yes_at'),
    squadId: uuid('squad_id'),
    squadYesBy: memberId('squad_yes_by'),
    squadYesAt: moment('squad_yes_at'),
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ name: 'stage_move_pk', columns: [t.orgId, t.id] }),
    foreignKey({ name: 'stage_move_bet', columns: [t.orgId, t.betId], foreignColumns: [bet.orgId, bet.id] }),
    foreignKey({ name: 'stage_move_squad', columns: [t.orgId, t.squadId], foreignColumns: [unit.orgId, unit.id] }),
    foreignKey({
      name: 'stage_move_proposed_by',
      columns: [t.orgId, t.proposedBy],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({
      name: 'stage_move_sponsor_yes_by',
      columns: [t.orgId, t.sponsorYesBy],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({
      name: 'stage_move_squad_yes_by',
      columns: [t.orgId, t.squadYesBy],
      foreignColumns: [member.orgId, member.id],
    }),
    index('stage_move_of_bet').on(t.orgId, t.betId, t.proposedAt),
    uniqueIndex('stage_move_one_open').on(t.orgId, t.betId).where(sql`state = 'open'`),
    check(
      'stage_move_stages',
      sql`from_stage <> to_stage and ${oneOf('from_stage', STAGES)} and ${oneOf('to_stage', STAGES)}`,
    ),
    check('stage_move_state', oneOf('state', stageMoveStates)),
    check('stage_move_says_why', sql`answer <> ''`),
    check('stage_move_two_people', sql`sponsor_yes_by <> squad_yes_by`),
    check('stage_move_squad_yes', sql`(squad_yes_by is null) = (squad_id is null)`),
    tenantPolicy(),
  ],
)

/** What another squad that serves the bet has against a proposed move. It is shown, and stops nothing. */
export const stageObjection = poly.table(
  'stage_objection',
  {
    orgId: orgId(),
    id: id(),
    stageMoveId: uuid('stage_move_id').notNull(),
    squadId: uuid('squad_id').notNull(),
    text: text('text').notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'stage_objection_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'stage_objection_move',
      columns: [t.orgId, t.stageMoveId],
      foreignColumns: [stageMove.orgId, stageMove.id],
    }),
    foreignKey({ name: 'stage_objection_squad', columns: [t.orgId, t.squadId], foreignColumns: [unit.orgId, unit.id] }),
    foreignKey({ name: 'stage_objection_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    index('stage_objection_of_move').on(t.orgId, t.stageMoveId),
    check('stage_objection_says_why', sql`"text" <> ''`),
    tenantPolicy(),
    mayInsert(sitsIn('"by"', 'squad_id')),
  ],
)
