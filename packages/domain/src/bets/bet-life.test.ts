import { expect, it } from 'vitest'
import { BET_STATES, type BetState } from './bet.ts'
import { BET_ACTS, type BetAct, stateAfter } from './bet-life.ts'

/** Every act from every state; null = refused. */
const expected: Readonly<Record<BetState, Readonly<Record<BetAct, BetState | null>>>> = {
  draft: { place: 'on_board', pause: null, decline: 'declined', close: null },
  pitched: { place: 'on_board', pause: null, decline: 'declined', close: 'closed' },
  on_board: { place: 'on_board', pause: 'paused', decline: 'declined', close: 'closed' },
  paused: { place: 'on_board', pause: null, decline: 'declined', close: 'closed' },
  declined: { place: 'on_board', pause: null, decline: null, close: null },
  closed: { place: null, pause: null, decline: null, close: null },
}

it.each(BET_STATES.flatMap((from) => BET_ACTS.map((act): [BetState, BetAct] => [from, act])))(
  '[BT1] a bet that is %s: %s',
  (from, act) => expect(stateAfter(from, act)).toBe(expected[from][act]),
)
