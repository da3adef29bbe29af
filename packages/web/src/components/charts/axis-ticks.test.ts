import { expect, it } from 'vitest'
import { axisTicks } from './axis-ticks.ts'
import { dayMilliseconds, dayOfMilliseconds } from './key-result-series.ts'

const daysBetween = (from: string, to: string, count = 5) =>
  axisTicks([dayMilliseconds(from), dayMilliseconds(to)], count).map(dayOfMilliseconds)

it('spreads days over an axis, with both ends', () => {
  expect(daysBetween('2026-07-01', '2026-09-29')).toEqual([
    '2026-07-01',
    '2026-07-24',
    '2026-08-15',
    '2026-09-07',
    '2026-09-29',
  ])
})

it('names no day twice', () => {
  expect(daysBetween('2026-11-22', '2026-11-23')).toEqual(['2026-11-22', '2026-11-23'])
  expect(daysBetween('2026-11-23', '2026-11-23')).toEqual(['2026-11-23'])
})
