import { describe, expect, it } from 'vitest'
import { day, mondayOf } from './day.ts'
import { firstSpanOf, nextSpanOf, suggestCycleName } from './next-cycle.ts'

const span = (starts: string, ends: string) => ({ starts: day(starts), ends: day(ends) })

describe('the cycle that follows', () => {
  it('[CY5] a quarter after a quarter, whatever its length in days', () => {
    expect(nextSpanOf('quarter', span('2026-07-01', '2026-09-30'))).toEqual(span('2026-10-01', '2026-12-31'))
    expect(nextSpanOf('quarter', span('2026-10-01', '2026-12-31'))).toEqual(span('2027-01-01', '2027-03-31'))
  })

  it('[CY5] six weeks are 42 days, a trimester is four months, a custom span keeps its length', () => {
    expect(nextSpanOf('six_weeks', span('2026-08-10', '2026-09-20'))).toEqual(span('2026-09-21', '2026-11-01'))
    expect(nextSpanOf('trimester', span('2026-05-01', '2026-08-31'))).toEqual(span('2026-09-01', '2026-12-31'))
    expect(nextSpanOf('custom', span('2026-07-01', '2026-09-30'))).toEqual(span('2026-10-01', '2026-12-31'))
    expect(nextSpanOf('custom', span('2026-01-01', '2026-01-10'))).toEqual(span('2026-01-11', '2026-01-20'))
  })

  it('[CY5] a company without a cycle is offered the calendar one', () => {
    const today = day('2026-08-31')
    expect(firstSpanOf('quarter', today, mondayOf(today))).toEqual(span('2026-07-01', '2026-09-30'))
    expect(firstSpanOf('trimester', today, mondayOf(today))).toEqual(span('2026-05-01', '2026-08-31'))
    expect(firstSpanOf('six_weeks', day('2026-09-02'), mondayOf(day('2026-09-02')))).toEqual(
      span('2026-08-31', '2026-10-11'),
    )
  })

  it('[CY7] names calendar quarters and trimesters, and other spans by their days', () => {
    expect(suggestCycleName('quarter', span('2026-07-01', '2026-09-30'))).toBe('2026-Q3')
    expect(suggestCycleName('trimester', span('2026-05-01', '2026-08-31'))).toBe('2026-T2')
    expect(suggestCycleName('quarter', span('2026-08-01', '2026-10-31'))).toBe('2026-08-01 to 2026-10-31')
    expect(suggestCycleName('custom', span('2026-07-01', '2026-09-30'))).toBe('2026-07-01 to 2026-09-30')
  })
})
