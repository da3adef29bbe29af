import { describe, expect, it } from 'vitest'
import { asksWhy, clashOf, confidenceTrendOf, isConfidence } from './confidence.ts'

describe('confidence', () => {
  it('[CF1] is a whole number from 1 to 10', () => {
    expect([0, 1, 5.5, 10, 11, Number.NaN].map(isConfidence)).toEqual([false, true, false, true, false, false])
  })

  it('[CF2] the trend looks at the last two only', () => {
    expect(confidenceTrendOf([9, 5, 6])).toEqual({ state: 'trend', rule: 'CF2', direction: 'up', last: 6, before: 5 })
    expect(confidenceTrendOf([1, 5, 5])).toMatchObject({ direction: 'flat' })
    expect(confidenceTrendOf([5, 3])).toMatchObject({ direction: 'down' })
    expect(confidenceTrendOf([5])).toEqual({ state: 'none', rule: 'CF2', last: 5 })
    expect(confidenceTrendOf([])).toEqual({ state: 'none', rule: 'CF2', last: null })
  })

  it('[CF3] clashes at 3 and below while on track, at 8 and above while off track', () => {
    expect(clashOf(3, 'on_track')?.kind).toBe('doubt_while_on_track')
    expect(clashOf(4, 'on_track')).toBeNull()
    expect(clashOf(8, 'off_track')?.kind).toBe('hope_while_off_track')
    expect(clashOf(7, 'off_track')).toBeNull()
    expect(clashOf(1, 'at_risk')).toBeNull()
    expect(clashOf(10, 'at_risk')).toBeNull()
  })

  it('[CF4] asks why when confidence fell by two or the status got worse', () => {
    const before = { confidence: 6, status: 'on_track' } as const
    expect(asksWhy(null, { confidence: 1, status: 'off_track' })).toBe(false)
    expect(asksWhy(before, { confidence: 5, status: 'on_track' })).toBe(false)
    expect(asksWhy(before, { confidence: 4, status: 'on_track' })).toBe(true)
    expect(asksWhy(before, { confidence: 6, status: 'at_risk' })).toBe(true)
    expect(asksWhy({ confidence: 6, status: 'off_track' }, { confidence: 6, status: 'at_risk' })).toBe(false)
  })
})
