import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { goalSpanOf, goalStandingOf, movingOf, paceWordOf } from './pace.ts'

const today = day('2026-08-31')
const time = { setOn: day('2026-01-01'), dueOn: day('2027-12-31') }

describe('how far a goal has come', () => {
  // Question 25: linear pace 0.33; G-1 0.09, G-2 0.11, G-3 0.38, G-4 0.09.
  it.each([
    [57_800, 61_400, 100_000, 0.09, 'behind'],
    [42, 44, 60, 0.11, 'behind'],
    [96.1, 97, 98.5, 0.38, 'on'],
    [58, 61, 90, 0.09, 'behind'],
  ])('[GL1] [GL3] from %d by %d to %d is %d of the way, %s', (baseline, now, target, share, word) => {
    const { progress, plan, pace } = goalStandingOf({ baseline, target }, time, now, today)
    expect(progress).toMatchObject({ state: 'measured', rule: 'PR2', shown: expect.closeTo(share, 2) })
    expect(plan).toMatchObject({ rule: 'PC1', share: expect.closeTo(0.33, 2) })
    expect(pace).toMatchObject({ rule: 'GL3', word })
  })

  it('[GL1] falls when the target lies below the baseline', () => {
    expect(movingOf({ baseline: 9, target: 3 })?.kind).toBe('decrease')
    const { progress } = goalStandingOf({ baseline: 9, target: 3 }, time, 6, today)
    expect(progress).toMatchObject({ shown: 0.5 })
  })

  it('[GL1] has no number without a target, a baseline or a reading, and none of them is 0', () => {
    expect(goalStandingOf({ baseline: 1, target: null }, time, 2, today)).toMatchObject({ progress: null, pace: null })
    const undone = goalStandingOf({ baseline: null, target: 5 }, time, 2, today)
    expect(undone).toMatchObject({ progress: { state: 'none', rule: 'PR7' }, pace: null })
    const unread = goalStandingOf({ baseline: 1, target: 5 }, time, null, today)
    expect(unread).toMatchObject({ progress: { state: 'none', rule: 'PR8' }, pace: null, plan: { state: 'planned' } })
  })
})

describe('the linear pace of a goal', () => {
  it('[GL2] runs from the day on which it was set to the day on which it is due', () => {
    expect(goalSpanOf(time)).toEqual({ starts: '2026-01-01', ends: '2027-12-31' })
    expect(goalSpanOf({ ...time, dueOn: null })).toBeNull()
    expect(goalSpanOf({ setOn: today, dueOn: day('2026-08-30') })).toBeNull()
    expect(goalSpanOf({ setOn: today, dueOn: today })).toEqual({ starts: today, ends: today })
  })

  it('[GL3] is kept within ten points; both edges belong to it', () => {
    expect([-0.11, -0.1, 0, 0.1, 0.11].map(paceWordOf)).toEqual(['behind', 'on', 'on', 'on', 'ahead'])
  })

  it('[GL3] counts the shown progress, so that nothing beyond the target is ahead of the end', () => {
    const { pace } = goalStandingOf({ baseline: 0, target: 10 }, time, 50, day('2027-12-31'))
    expect(pace).toMatchObject({ word: 'on', gap: 0 })
  })
})
