import { describe, expect, it } from 'vitest'
import { calendarOf, thisMonday } from './calendar.ts'

describe('calendarOf', () => {
  it('has the running cycle contain today, whatever day of the week it is', () => {
    for (let day = 1; day <= 14; day += 1) {
      const now = new Date(Date.UTC(2026, 10, day, 23, 59))
      const { startsOn, endsOn, weeks } = calendarOf(now, 12)
      const today = now.toISOString().slice(0, 10)
      expect(startsOn <= today && today <= endsOn).toBe(true)
      expect(weeks).toHaveLength(12)
      expect(weeks[0]).toBe(startsOn)
      expect(weeks.every((week) => week < thisMonday(now))).toBe(true)
    }
  })

  it('counts weeks from Monday', () => {
    expect(thisMonday(new Date('2026-11-22T12:00:00Z'))).toBe('2026-11-16')
    expect(thisMonday(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23')
  })
})
