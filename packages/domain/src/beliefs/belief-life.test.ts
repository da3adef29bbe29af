import { describe, expect, it } from 'vitest'
import { actsFrom, BELIEF_ACTS, BELIEF_STATES, type BeliefAct, type BeliefState, stepOf } from './belief-life.ts'

const council = { isCouncil: true, reason: 'Because.', evidenceAgainst: 1 }
const member = { ...council, isCouncil: false }

/** Every step that there is. */
const allowed: Readonly<Record<string, BeliefState>> = {
  'draft hold': 'held',
  'draft decline': 'declined',
  'held challenge': 'challenged',
  'held revise': 'revised',
  'held retire': 'retired',
  'challenged challenge': 'challenged',
  'challenged hold': 'held',
  'challenged revise': 'revised',
  'challenged retire': 'retired',
}
const all = BELIEF_STATES.flatMap((from) => BELIEF_ACTS.map((act): [BeliefState, BeliefAct] => [from, act]))

const refusedByState = { rule: 'BF1', refused: 'moved_on' }
const expected = (from: BeliefState, act: BeliefAct) => {
  const state = allowed[`${from} ${act}`]
  return state === undefined ? refusedByState : { rule: act === 'challenge' ? 'BF3' : 'BF1', state }
}

describe('the life of a belief', () => {
  it.each(all)('[BF1] %s: %s, by the council with a reason and evidence', (from, act) => {
    expect(stepOf(from, act, council)).toEqual(expected(from, act))
    expect(actsFrom(from).includes(act)).toBe(allowed[`${from} ${act}`] !== undefined)
  })

  it.each(all)('[BF2] %s: %s, by somebody who is not of the council', (from, act) => {
    const isOpen = act === 'challenge'
    expect(stepOf(from, act, member)).toEqual(isOpen ? expected(from, act) : { rule: 'BF2', refused: 'not_council' })
  })

  it.each(all.filter(([from, act]) => allowed[`${from} ${act}`] !== undefined))(
    '[BF2, BF3] %s: %s, without a reason',
    (from, act) => {
      expect(stepOf(from, act, { ...council, reason: '  ' })).toMatchObject({ refused: 'no_reason' })
    },
  )

  it.each(['held', 'challenged'] as const)('[BF3] %s: not challenged without evidence against it', (from) => {
    for (const who of [council, member])
      expect(stepOf(from, 'challenge', { ...who, evidenceAgainst: 0 })).toEqual({ rule: 'BF3', refused: 'no_evidence' })
  })
})
