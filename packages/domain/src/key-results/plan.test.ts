import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import type { Moving } from './measure.ts'
import { planOf } from './plan.ts'

const q3 = { starts: day('2026-07-01'), ends: day('2026-09-30') }
const offRoad: Moving = { kind: 'decrease', baseline: 9.2, baselineDueOn: null, target: 5 }

describe('the plan of a key result', () => {
  it('[PC1] is the share of the cycle that has begun, and the value that goes with it', () => {
    const plan = planOf(offRoad, q3, null, day('2026-08-31'))
    expect(plan).toMatchObject({ state: 'planned', rule: 'PC1', share: 62 / 92 })
    expect(plan.state === 'planned' && plan.value).toBeCloseTo(6.37, 2)
  })

  it('[PC1] runs to the key result’s own due date where it has one', () => {
    expect(planOf(offRoad, q3, day('2026-08-31'), day('2026-08-31'))).toMatchObject({ share: 1, value: 5 })
    expect(planOf(offRoad, q3, day('2026-12-31'), day('2026-08-31'))).toMatchObject({ share: 62 / 184 })
  })

  it('[PC1] a due date before the cycle counts for nothing', () => {
    expect(planOf(offRoad, q3, day('2026-06-01'), day('2026-07-01'))).toMatchObject({ share: 1 / 92, span: q3 })
  })

  it('[PC2] a band is to be kept from the first day on', () => {
    expect(planOf({ kind: 'keep_within', low: 0, high: 2 }, q3, null, q3.starts)).toMatchObject({
      rule: 'PC2',
      share: 1,
    })
  })

  it('[PC3] a milestone is planned for the end of its due day', () => {
    const share = (today: string) => planOf({ kind: 'milestone' }, q3, day('2026-08-15'), day(today))
    expect(share('2026-08-15')).toMatchObject({ rule: 'PC3', share: 0 })
    expect(share('2026-08-16')).toMatchObject({ rule: 'PC3', share: 1 })
  })

  it('[PC4] without a baseline there is no plan', () => {
    expect(planOf({ ...offRoad, baseline: null, baselineDueOn: q3.ends }, q3, null, q3.starts)).toEqual({
      state: 'none',
      rule: 'PC4',
      reason: 'baseline_due',
    })
  })
})
