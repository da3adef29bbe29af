import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#domain/cycles/day'
import { isTimeZone, zonedDay } from '#domain/cycles/zoned-day'
import { freshnessOf } from './freshness.ts'

const lastOn = day('2026-08-17')
const after = (days: number, cadenceDays = 7) => freshnessOf({ lastOn, today: addDays(lastOn, days), cadenceDays })

describe('how fresh a squad’s word is', () => {
  it('[FR2] weekly: fresh for six days, due on the seventh, late to the tenth, then quiet', () => {
    expect([0, 6, 7, 8, 10, 11, 90].map((days) => after(days).state)).toEqual([
      'fresh',
      'fresh',
      'due',
      'late',
      'late',
      'quiet',
      'quiet',
    ])
  })

  it('[FR4] stale is more than one and a half cadences, not equal to it', () => {
    expect([10, 11].map((days) => after(days).isStale)).toEqual([false, true])
    expect([21, 22].map((days) => after(days, 14).isStale)).toEqual([false, true])
    expect([21, 22].map((days) => after(days, 14).state)).toEqual(['late', 'quiet'])
  })

  it('[FR2] Signpost, last heard on 17 August, is quiet on 31 August', () => {
    expect(after(14)).toEqual({ rule: 'FR2', state: 'quiet', ageDays: 14, cadenceDays: 7, isStale: true })
  })

  it('[FR2] never checked in is no signal, and stale', () => {
    expect(freshnessOf({ lastOn: null, today: lastOn, cadenceDays: 7 })).toMatchObject({
      state: 'never',
      isStale: true,
    })
  })

  it('[FR3] a pause is shown as a pause, on its first and on its last day', () => {
    const pause = { from: day('2026-08-20'), until: day('2026-09-10') }
    const state = (today: string) => freshnessOf({ lastOn, today: day(today), cadenceDays: 7, pause }).state
    expect(['2026-08-19', '2026-08-20', '2026-09-10', '2026-09-11'].map(state)).toEqual([
      'fresh',
      'paused',
      'paused',
      'quiet',
    ])
  })

  it('[FR2] time never makes a squad fresher', () => {
    const order = ['fresh', 'due', 'late', 'quiet']
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 31 }), (days, cadence) => {
        expect(order.indexOf(after(days + 1, cadence).state)).toBeGreaterThanOrEqual(
          order.indexOf(after(days, cadence).state),
        )
      }),
    )
  })
})

describe('the day in a squad’s own zone', () => {
  const at = (on: string, hours: number, minutes = 0) =>
    (daysBetween(day('1970-01-01'), day(on)) * 24 * 60 + hours * 60 + minutes) * 60_000

  it('[FR1] the same moment is Monday in Tokyo and still Sunday in New York', () => {
    expect(zonedDay(at('2026-08-30', 20), 'Asia/Tokyo')).toBe('2026-08-31')
    expect(zonedDay(at('2026-08-30', 20), 'America/New_York')).toBe('2026-08-30')
  })

  it('[FR1] over the changes of the clock a day stays a day', () => {
    expect(zonedDay(at('2026-03-28', 22, 59), 'Europe/Stockholm')).toBe('2026-03-28')
    expect(zonedDay(at('2026-03-28', 23), 'Europe/Stockholm')).toBe('2026-03-29')
    expect(zonedDay(at('2026-03-29', 21, 59), 'Europe/Stockholm')).toBe('2026-03-29')
    expect(zonedDay(at('2026-03-29', 22), 'Europe/Stockholm')).toBe('2026-03-30')
  })

  it('knows which names are zones', () => {
    expect([isTimeZone('Europe/Stockholm'), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([true, false, false])
  })

  it('[FR1] takes no offset for a zone, whose sign PostgreSQL turns', () => {
    expect(['+02:00', '-05:00', '+02', '-0500'].filter(isTimeZone)).toEqual([])
    expect(isTimeZone('Etc/GMT+2')).toBe(true)
  })
})
