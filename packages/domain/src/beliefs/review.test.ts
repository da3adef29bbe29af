import { expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { BELIEF_STATES } from './belief-life.ts'
import { reviewOf } from './review.ts'

const today = day('2026-08-31')
const on = (reviewOn: string | null, state: (typeof BELIEF_STATES)[number] = 'held') =>
  reviewOf({ state, reviewOn: reviewOn === null ? null : day(reviewOn) }, today)

it('[BF5] is due from its day on, while it is believed', () => {
  expect(on('2026-09-01')).toMatchObject({ isDue: false, daysOverdue: 0 })
  expect(on('2026-08-31')).toMatchObject({ isDue: true, daysOverdue: 0 })
  expect(on('2026-08-01')).toMatchObject({ isDue: true, daysOverdue: 30 })
  expect(on(null).isDue).toBe(false)
  expect(BELIEF_STATES.filter((state) => on('2026-08-01', state).isDue)).toEqual(['held', 'challenged'])
})
