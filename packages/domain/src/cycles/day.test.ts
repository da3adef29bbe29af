import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, daysBetween, mondayOf, parseDay, weekdayOf } from './day.ts'
import { zonedDay } from './zoned-day.ts'

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((offset) => addDays(day('2000-01-01'), offset))

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '0000-01-01', '2025-02-29', '', '2026-01-01T00:00'])(
    '[CY1] refuses %s',
    (text) => expect(parseDay(text)).toBeNull(),
  )

  it('[CY1] knows leap years', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29')
    expect(parseDay('2000-02-29')).toBe('2000-02-29')
    expect(parseDay('1900-02-29')).toBeNull()
  })

  it('[CY1] agrees with the known weekdays of the demo company', () => {
    expect(weekdayOf(day('2026-08-31'))).toBe(1)
    expect(weekdayOf(day('2026-07-01'))).toBe(3)
    expect(weekdayOf(day('1969-12-28'))).toBe(7)
    expect(mondayOf(day('2026-09-06'))).toBe('2026-08-31')
  })

  it('[CY1] agrees with the platform calendar on every day it is asked about', () => {
    fc.assert(
      fc.property(fc.integer({ min: -130_000, max: 2_000_000 }), (offset) => {
        const ours = addDays(day('1970-01-01'), offset)
        expect(ours).toBe(zonedDay(offset * 86_400_000, 'UTC'))
      }),
    )
  })

  it('[CY1] going and coming back ends where it began, and order is the order of the strings', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        const there = addDays(start, days)
        expect(daysBetween(start, there)).toBe(days)
        expect(addDays(there, -days)).toBe(start)
        expect(there > start).toBe(days > 0)
      }),
    )
  })

  it('[CY2] month ends: 31 January, 28 February, 31 March, counted from one anchor', () => {
    const anchor = day('2026-01-31')
    expect([1, 2, 3, 13, -2].map((months) => addMonths(anchor, months))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-02-28',
      '2025-11-30',
    ])
  })

  it('throws when the program writes a day that does not exist', () => {
    expect(() => day('2026-06-31')).toThrow('2026-06-31')
  })
})
