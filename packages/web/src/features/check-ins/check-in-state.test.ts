import { describe, expect, it } from 'vitest'
import { type CheckInAction, type CheckInState, entryOf, noWords, reduceCheckIn } from './check-in-state.ts'

const queue = ['one', 'two', 'three']
const start: CheckInState = { checkInId: 'id', current: 'one', entries: {}, words: noWords }
const after = (...actions: CheckInAction[]): CheckInState => actions.reduce(reduceCheckIn, start)
const enter = { type: 'confirm', queue, step: 1 } as const
const back = { type: 'confirm', queue, step: -1 } as const

describe('the queue of a check-in', () => {
  it('Enter confirms the one on the screen and goes to the next, then to the end', () => {
    const one = after(enter)
    expect([one.current, entryOf(one, 'one').isConfirmed, entryOf(one, 'two').isConfirmed]).toEqual([
      'two',
      true,
      false,
    ])
    expect(after(enter, enter, enter).current).toBe('end')
    expect(after(enter, enter, enter, enter).current).toBe('end')
  })

  it('Shift+Enter goes back and confirms nothing', () => {
    const state = after({ type: 'go', to: 'two' }, back)
    expect([state.current, entryOf(state, 'two').isConfirmed]).toEqual(['one', false])
    expect(after(back).current).toBe('one')
    expect(after({ type: 'go', to: 'end' }, back).current).toBe('three')
  })

  it('publishing from the middle confirms the one on the screen and stays there', () => {
    const state = after({ type: 'confirm', queue, step: 0 })
    expect([state.current, entryOf(state, 'one').isConfirmed]).toEqual(['one', true])
  })

  it('what was typed stays with its key result, and can be left out again', () => {
    const typed = after({ type: 'write', id: 'two', part: { valueText: '31' } }, enter)
    expect(entryOf(typed, 'two').valueText).toBe('31')
    expect(entryOf(reduceCheckIn(typed, { type: 'leaveOut', id: 'two' }), 'two').valueText).toBe('')
  })

  it('a new id changes nothing that was typed', () => {
    const state = after(
      { type: 'say', part: { learning: 'Riders read labels' } },
      { type: 'renew', checkInId: 'other' },
    )
    expect([state.checkInId, state.words.learning]).toEqual(['other', 'Riders read labels'])
  })
})
