import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import type { Measure, Moving } from './measure.ts'
import { progressOf } from './progress.ts'

const moving = (baseline: number, target: number): Moving => ({
  kind: target >= baseline ? 'increase' : 'decrease',
  baseline,
  baselineDueOn: null,
  target,
})
const shown = (measure: Measure, value: number) => {
  const progress = progressOf(measure, { value })
  return progress.state === 'measured' ? progress.shown : null
}
const raw = (measure: Measure, value: number) => {
  const progress = progressOf(measure, { value })
  return progress.state === 'measured' ? progress.raw : null
}
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 10)

describe('progress from baseline to target', () => {
  it.each([
    [41, 60, 52, 0.58],
    [54, 62, 57.5, 0.44],
    [6.8, 2.0, 2.9, 0.81],
    [38_900, 44_000, 40_300, 0.27],
    [9.5, 2.0, 8.8, 0.09],
    [2150, 1600, 1790, 0.65],
    [0, 0.6, 0.44, 0.73],
    [-5, 5, 0, 0.5],
  ])('[PR2] %d → %d, now %d, is %d', (baseline, target, value, expected) => {
    expect(shown(moving(baseline, target), value)).toBeCloseTo(expected, 2)
  })

  it('[PR2] worse than the baseline shows 0, keeps the raw value and says so', () => {
    expect(progressOf(moving(4100, 6000), { value: 3720 })).toMatchObject({
      shown: 0,
      raw: -0.2,
      remark: 'worse_than_baseline',
    })
  })

  it('[PR2] beyond the target shows 1, keeps the raw value and says so', () => {
    expect(progressOf(moving(10, 20), { value: 25 })).toMatchObject({ shown: 1, raw: 1.5, remark: 'beyond_target' })
  })

  it('[PR2] is clamped for display whatever the value, and is 0 at the baseline and 1 at the target', () => {
    fc.assert(
      fc.property(tenths, tenths, number, (baseline, target, value) => {
        fc.pre(baseline !== target)
        const measure = moving(baseline, target)
        expect(shown(measure, value)).toBeGreaterThanOrEqual(0)
        expect(shown(measure, value)).toBeLessThanOrEqual(1)
        expect(raw(measure, baseline)).toBeCloseTo(0)
        expect(raw(measure, target)).toBe(1)
      }),
    )
  })

  it('[PR2] never falls while the value moves towards the target', () => {
    fc.assert(
      fc.property(tenths, tenths, number, number, (baseline, target, one, two) => {
        fc.pre(baseline !== target)
        const measure = moving(baseline, target)
        const [nearBase, nearTarget] = (measure.kind === 'increase') === one < two ? [one, two] : [two, one]
        expect(raw(measure, nearTarget)).toBeGreaterThanOrEqual(raw(measure, nearBase) ?? Number.NaN)
      }),
    )
  })

  it('[PR2] does not depend on the unit or the direction in which the number is counted', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (baseline, target, value) => {
        fc.pre(Math.abs(baseline - target) > 0.5)
        const mirrored = raw(moving(-baseline, -target), -value)
        const scaled = raw(moving(baseline * 8, target * 8), value * 8)
        expect(mirrored).toBe(raw(moving(baseline, target), value))
        expect(scaled).toBe(raw(moving(baseline, target), value))
      }),
    )
  })

  it('[PR3] baseline = target is 1 once the value has reached it, else 0, in both directions', () => {
    const up: Moving = { kind: 'increase', baseline: 5, baselineDueOn: null, target: 5 }
    const down: Moving = { kind: 'decrease', baseline: 5, baselineDueOn: null, target: 5 }
    expect([4, 5, 6].map((value) => shown(up, value))).toEqual([0, 1, 1])
    expect([4, 5, 6].map((value) => shown(down, value))).toEqual([1, 1, 0])
  })
})

describe('progress inside a band', () => {
  const band: Measure = { kind: 'keep_within', low: 10, high: 14 }

  it('[PR4] is 1 inside with both bounds, falls linearly, and is 0 one band-width outside', () => {
    expect([10, 12, 14].map((value) => shown(band, value))).toEqual([1, 1, 1])
    expect([9, 8, 6, 5].map((value) => shown(band, value))).toEqual([0.75, 0.5, 0, 0])
    expect([15, 18, 22].map((value) => shown(band, value))).toEqual([0.75, 0, 0])
    expect(raw(band, 22)).toBe(-1)
  })

  it('[PR5] a band of width 0 is 0 outside', () => {
    const point: Measure = { kind: 'keep_within', low: 3, high: 3 }
    expect([2.999, 3, 3.001].map((value) => shown(point, value))).toEqual([0, 1, 0])
  })

  it('[PR4] both sides are alike', () => {
    fc.assert(
      fc.property(
        tenths,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 9999 }),
        (low, width, distance) => {
          const measure: Measure = { kind: 'keep_within', low, high: low + width }
          expect(shown(measure, low - distance)).toBeCloseTo(shown(measure, low + width + distance) ?? Number.NaN, 6)
        },
      ),
    )
  })
})

describe('progress without a number', () => {
  it('[PR6] a milestone is 0 until its evidence is given, then 1; blank evidence is none', () => {
    const done = (evidence: string | null) => progressOf({ kind: 'milestone' }, { value: 1, evidence })
    expect(progressOf({ kind: 'milestone' }, null)).toMatchObject({ shown: 0, rule: 'PR6' })
    expect(done(null)).toMatchObject({ shown: 0 })
    expect(done('  ')).toMatchObject({ shown: 0 })
    expect(done('https://example.org/launch')).toMatchObject({ shown: 1 })
  })

  it('[PR7] a missing baseline gives no number, even with a reading, and says by when', () => {
    const due = day('2026-08-14')
    const measure: Moving = { kind: 'increase', baseline: null, baselineDueOn: due, target: 5 }
    const expected = { state: 'none', rule: 'PR7', reason: 'baseline_due', baselineDueOn: due }
    expect(progressOf(measure, { value: 3 })).toEqual(expected)
    expect(progressOf(measure, null)).toEqual(expected)
  })

  it('[PR8] no reading gives no number, not 0', () => {
    expect(progressOf(moving(0, 1), null)).toEqual({ state: 'none', rule: 'PR8', reason: 'no_reading' })
    expect(progressOf({ kind: 'keep_within', low: 0, high: 1 }, null)).toMatchObject({ reason: 'no_reading' })
  })
})
