import { describe, expect, it } from 'vitest'
import { chartPoints, dayMilliseconds, dayOfMilliseconds, type KeyResultSeries } from './key-result-series.ts'

const reading = (day: string, value: number) => ({ day, value, confidence: 7, status: 'on_track', note: '' }) as const
const series: KeyResultSeries = {
  start: '2026-07-01',
  end: '2026-09-30',
  today: '2026-08-31',
  readings: [reading('2026-07-06', 18), reading('2026-08-24', 31)],
  plan: [
    { day: '2026-07-06', value: 19 },
    { day: '2026-09-30', value: 50 },
  ],
  target: 50,
  targetChanges: [],
}

describe('the lines of a key result', () => {
  it('share one axis in order of time', () => {
    const points = chartPoints(series)
    expect(points.map(({ at }) => dayOfMilliseconds(at))).toEqual([
      '2026-07-06',
      '2026-08-24',
      '2026-08-31',
      '2026-09-30',
    ])
    expect(points[0]).toEqual({ at: dayMilliseconds('2026-07-06'), value: 18, plan: 19 })
  })

  it('the last value is held until today and not beyond', () => {
    expect(chartPoints(series)[2]).toEqual({ at: dayMilliseconds('2026-08-31'), value: 31 })
    expect(chartPoints(series)[3]).toEqual({ at: dayMilliseconds('2026-09-30'), plan: 50 })
  })

  it('without a reading only the plan is drawn', () => {
    expect(chartPoints({ ...series, readings: [] }).every(({ value }) => value === undefined)).toBe(true)
  })
})
