import { type Moment, momentOf } from '#domain/cycles/moment'
import type { Day } from '#domain/cycles/day'
import { zonedDay } from '#domain/cycles/zoned-day'
import { dayOrNull } from '#domain/key-results/measure-of'
import { GOAL_STATES, type GoalKind, type GoalState } from './goal.ts'
import { goalStandingOf } from './pace.ts'

/** What is known of a goal and its newest reading. Days as 'YYYY-MM-DD'. */
export type GoalFacts = {
  readonly id: string
  readonly kind: GoalKind
  /** Null for a north star, which people call by its name. */
  readonly key: string | null
  readonly title: string
  readonly why: string
  readonly state: string
  readonly version: number
  readonly metric: string
  readonly unit: string
  readonly baseline: number | null
  readonly target: number | null
  readonly dueOn: string | null
  readonly setAt: Moment
  readonly reason: string | null
  readonly value: number | null
  readonly observedOn: string | null
}

export type GoalView = ReturnType<typeof presentGoal>

/** A goal with its numbers, each with the rule that explains it. @param timeZone the organisation's */
export const presentGoal = ({ setAt, state, ...row }: GoalFacts, today: Day, timeZone: string) => {
  const setOn = zonedDay(momentOf(setAt).getTime(), timeZone)
  const dueOn = dayOrNull(row.dueOn)
  return {
    ...row,
    /** How its page is addressed. */
    address: row.key ?? row.id,
    state: stateOf(state),
    setOn,
    dueOn,
    ...goalStandingOf(row, { setOn, dueOn }, row.value, today),
  }
}

const stateOf = (state: string): GoalState => GOAL_STATES.find((known) => known === state) ?? 'active'
