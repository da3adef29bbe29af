import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentCycleOf, elapsedOf, lengthInDays, weekOf } from './cycle.ts'
import { addDays, day } from './day.ts'

const q3 = { starts: day('2026-07-01'), ends: day('2026-09-30') }
const spans = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 400 }))
  .map(([offset, length]) => ({
    starts: addDays(day('2000-01-01'), offset),
    ends: addDays(day('2000-01-01'), offset + length),
  }))

describe('how much of a cycle has begun', () => {
  it('[CY3] the demo day is day 62 of 92: 67 %', () => {
    expect(elapsedOf(q3, day('2026-08-31'))).toEqual({ rule: 'CY3', share: 62 / 92, daysBegun: 62, days: 92 })
  })

  it('[CY3] is 0 the day before, never 0 inside, and 1 on the last day and after', () => {
    expect(elapsedOf(q3, day('2026-06-30')).share).toBe(0)
    expect(elapsedOf(q3, day('2026-07-01')).share).toBe(1 / 92)
    expect(elapsedOf(q3, day('2026-09-30')).share).toBe(1)
    expect(elapsedOf(q3, day('2027-01-01')).share).toBe(1)
  })

  it('[CY3] never goes back and stays in 0…1', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -500, max: 900 }), (span, offset) => {
        const [one, two] = [addDays(span.starts, offset), addDays(span.starts, offset + 1)]
        const [before, after] = [elapsedOf(span, one).share, elapsedOf(span, two).share]
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(1)
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('the week of a cycle', () => {
  it('[CY4] Mondays of 2026-Q3 from 6 July to 31 August are weeks 1 to 9 of 13', () => {
    const weeks = Array.from({ length: 9 }, (_, index) => weekOf(q3, addDays(day('2026-07-06'), index * 7)))
    expect(weeks.map((week) => week?.week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(weeks[0]?.of).toBe(13)
  })

  it('[CY4] a short rest belongs to the last week, and there is no week outside', () => {
    expect(weekOf(q3, q3.ends)).toEqual({ rule: 'CY4', week: 13, of: 13 })
    expect(weekOf(q3, day('2026-06-30'))).toBeNull()
    expect(weekOf(q3, day('2026-10-01'))).toBeNull()
    expect(weekOf({ starts: q3.starts, ends: q3.starts }, q3.starts)).toEqual({ rule: 'CY4', week: 1, of: 1 })
  })

  it('[CY4] every day of a span has a week between 1 and its count', () => {
    fc.assert(
      fc.property(spans, fc.nat(400), (span, offset) => {
        const week = weekOf(span, addDays(span.starts, offset % lengthInDays(span)))
        expect(week?.week).toBeGreaterThanOrEqual(1)
        expect(week?.week).toBeLessThanOrEqual(week?.of ?? 0)
      }),
    )
  })
})

describe('the current cycle', () => {
  const cycles = [
    { id: 'q2', kind: 'quarter' as const, starts: day('2026-04-01'), ends: day('2026-06-30') },
    { id: 'q3', kind: 'quarter' as const, ...q3 },
    { id: 'six', kind: 'six_weeks' as const, starts: day('2026-08-10'), ends: day('2026-09-20') },
    { id: 'q3b', kind: 'quarter' as const, starts: day('2026-08-01'), ends: day('2026-10-31') },
  ]

  it('[CY6] is the running one of that kind, of several the latest, else none', () => {
    expect(currentCycleOf(cycles, 'quarter', day('2026-07-15'))?.id).toBe('q3')
    expect(currentCycleOf(cycles, 'quarter', day('2026-08-31'))?.id).toBe('q3b')
    expect(currentCycleOf(cycles, 'six_weeks', day('2026-08-31'))?.id).toBe('six')
    expect(currentCycleOf(cycles, 'trimester', day('2026-08-31'))).toBeNull()
  })

  it('a span that ends before it starts is a bug, not a number', () => {
    expect(() => lengthInDays({ starts: q3.ends, ends: q3.starts })).toThrow('2026-09-30')
  })
})
