import { BET_HEALTHS, OUTCOMES, STAGES } from '@polyrhythm/domain/bets/bet'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import {
  authorOfNode,
  day,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  poly,
  tenantPolicy,
  word,
} from './columns.ts'
import { detailColumns, detailOf } from './detail.ts'
import { member } from './org.ts'

/** What a bet adds to its node. States: draft, pitched, on_board, paused, closed, declined. */
export const bet = poly.table(
  'bet',
  {
    ...detailColumns('bet'),
    stage: word('stage', STAGES).notNull().default('think'),
    /** Who answers for it; other than its author only by the council. */
    sponsorId: memberId('sponsor_id'),
    roadManagerId: memberId('road_manager_id'),
    /** Percent, as the sponsor sees it. */
    odds: integer('odds'),
    /** What the bet may cost, in words: "90 person-months". */
    appetite: text('appetite').notNull().default(''),
    /** When a decision is due: go on, change or stop. */
    decideOn: day('decide_on'),
    killCriteria: text('kill_criteria').array().notNull().default(sql`'{}'`),
    assumptions: text('assumptions').array().notNull().default(sql`'{}'`),
    /** How the bet itself is measured; squads' key results are never added up into it. */
    metricName: text('metric_name').notNull().default(''),
    metricUnit: text('metric_unit').notNull().default(''),
    metricBaseline: numeric('metric_baseline', { mode: 'number' }),
    metricTarget: numeric('metric_target', { mode: 'number' }),
    metricDueOn: day('metric_due_on'),
    health: word('health', BET_HEALTHS).notNull().default('unknown'),
    healthNote: text('health_note').notNull().default(''),
    outcome: word('outcome', OUTCOMES),
    /** What must not get worse meanwhile. */
    guardrails: text('guardrails').array().notNull().default(sql`'{}'`),
    /** Words by which whoever bets on something alike finds it again. */
    tags: text('tags').array().notNull().default(sql`'{}'`),
    /** What was missing when it entered Now all the same, and who signed for it: written by poly.move_bet only. */
    leapMissing: text('leap_missing').array().notNull().default(sql`'{}'`),
    leapReason: text('leap_reason').notNull().default(''),
    leapBy: memberId('leap_by'),
    leapAt: moment('leap_at'),
    /** What was found when it was closed, and what the council says to the squads that served it: by poly.close_bet only. */
    closingEvidence: text('closing_evidence').notNull().default(''),
    closingNote: text('closing_note').notNull().default(''),
    closedOn: day('closed_on'),
  },
  (t) => [
    primaryKey({ name: 'bet_pk', columns: [t.orgId, t.id] }),
    ...detailOf('bet', t, ['bet']),
    foreignKey({ name: 'bet_sponsor', columns: [t.orgId, t.sponsorId], foreignColumns: [member.orgId, member.id] }),
    foreignKey({
      name: 'bet_road_manager',
      columns: [t.orgId, t.roadManagerId],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({ name: 'bet_leap_by', columns: [t.orgId, t.leapBy], foreignColumns: [member.orgId, member.id] }),
    check('bet_leap_signed', sql`(leap_by is null) = (leap_reason = '') and (leap_by is null) = (leap_at is null)`),
    index('bet_by_sponsor').on(t.orgId, t.sponsorId),
    check('bet_stage', oneOf('stage', STAGES)),
    check('bet_health', oneOf('health', BET_HEALTHS)),
    check('bet_outcome', oneOf('outcome', OUTCOMES)),
    check('bet_odds', sql`odds between 0 and 100`),
    tenantPolicy(),
    mayInsert(sql`(sponsor_id is null or sponsor_id = (select poly.actor()) or owner_id = any ((select poly.my_councils())::uuid[]))
      and ${authorOfNode('bet')}`),
    mayUpdate(sql`owner_id = any ((select poly.my_councils())::uuid[]) or id = any ((select poly.my_bets())::uuid[])`),
  ],
)
