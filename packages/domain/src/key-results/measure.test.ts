import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { type MeasureFields, measureFrom } from './measure.ts'

const empty = { baseline: null, baselineDueOn: null, target: null, low: null, high: null }
const refusalOf = (fields: MeasureFields) => {
  const made = measureFrom(fields)
  return made.ok ? null : made.refusal.code
}

describe('[PR1] a measure', () => {
  it('refuses fields that say nothing or contradict themselves', () => {
    expect(refusalOf({ ...empty, kind: 'increase', baseline: 1 })).toBe('measure.target_missing')
    expect(refusalOf({ ...empty, kind: 'increase', target: 1 })).toBe('measure.baseline_missing')
    expect(refusalOf({ ...empty, kind: 'increase', baseline: 5, target: 1 })).toBe('measure.wrong_direction')
    expect(refusalOf({ ...empty, kind: 'decrease', baseline: 1, target: 5 })).toBe('measure.wrong_direction')
    expect(refusalOf({ ...empty, kind: 'keep_within', low: 1 })).toBe('measure.bounds_missing')
    expect(refusalOf({ ...empty, kind: 'keep_within', low: 2, high: 1 })).toBe('measure.bounds_reversed')
  })

  it('takes a missing baseline that has a date, equal bounds, and a baseline that equals the target', () => {
    const due = day('2026-08-01')
    expect(measureFrom({ ...empty, kind: 'decrease', baselineDueOn: due, target: 3 })).toEqual({
      ok: true,
      value: { kind: 'decrease', baseline: null, baselineDueOn: due, target: 3 },
    })
    expect(refusalOf({ ...empty, kind: 'keep_within', low: 2, high: 2 })).toBeNull()
    expect(refusalOf({ ...empty, kind: 'increase', baseline: 2, target: 2 })).toBeNull()
  })

  it('forgets the date once there is a baseline, and every number of a milestone', () => {
    const due = day('2026-08-01')
    expect(measureFrom({ ...empty, kind: 'increase', baseline: 1, baselineDueOn: due, target: 3 })).toEqual({
      ok: true,
      value: { kind: 'increase', baseline: 1, baselineDueOn: null, target: 3 },
    })
    expect(measureFrom({ ...empty, kind: 'milestone', target: 4 })).toEqual({ ok: true, value: { kind: 'milestone' } })
  })
})
