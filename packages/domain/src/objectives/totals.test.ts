import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshDaysMax, freshnessOf } from '#domain/check-ins/freshness'
import { addDays, day } from '#domain/cycles/day'
import { progressOf } from '#domain/key-results/progress'
import { progressPointsOf } from '#domain/key-results/progress-points'
import { signalOf } from '#domain/key-results/signal'
import { STATUSES } from '#domain/key-results/suggest-status'
import { worstOf } from '#domain/key-results/worst-of'
import { KEY_RESULT_STATES } from './objective.ts'
import { type ObjectiveProgress, objectiveProgressOf } from './progress.ts'
import { progressOfTotals, totalsOf } from './totals.ts'
import { worstOfTotals } from './worst-of-totals.ts'

const measure = { kind: 'increase', baseline: 0, baselineDueOn: null, target: 30 } as const
const parts = fc.array(
  fc.record({
    state: fc.constantFrom(...KEY_RESULT_STATES),
    said: fc.option(fc.constantFrom(...STATUSES)),
    value: fc.option(fc.integer({ min: -5, max: 29 })),
  }),
  { maxLength: 9 },
)
const shownIn = (progress: ObjectiveProgress): number => (progress.state === 'measured' ? progress.shown : 0)
const kept = (list: readonly { value: number | null }[]) =>
  totalsOf(
    list.map((each) => ({
      state: 'active',
      said: null,
      observedOn: null,
      ...each,
      points: progressPointsOf(measure, each.value === null ? null : { value: each.value }),
    })),
  )

describe('stored progress', () => {
  it('[PR12] is what is shown in whole basis points; no number is none, which is not 0', () => {
    expect(progressPointsOf(measure, { value: 10 })).toBe(3333)
    expect(progressPointsOf(measure, { value: 20 })).toBe(6667)
    expect(progressPointsOf(measure, { value: 99 })).toBe(10_000)
    expect(progressPointsOf(measure, { value: -1 })).toBe(0)
    expect(progressPointsOf(measure, null)).toBeNull()
    expect(progressPointsOf({ kind: 'milestone' }, null)).toBe(0)
  })
})

describe('totals', () => {
  it('[PR13] give the progress that the key results give, to within half a basis point', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const plain = objectiveProgressOf(
          list.map(({ state, value }) => ({ state, progress: progressOf(measure, value === null ? null : { value }) })),
        )
        const told = progressOfTotals(kept(list))
        expect(told).toEqual(
          plain.state === 'none' ? plain : { ...plain, shown: told.state === 'none' ? -1 : told.shown },
        )
        expect(Math.abs(shownIn(told) - shownIn(plain))).toBeLessThanOrEqual(0.000_05 + 1e-12)
      }),
    )
  })

  it('[PR13] do not depend on order, and add up', () => {
    fc.assert(
      fc.property(parts, parts, (some, more) => {
        const [a, b, both] = [kept(some), kept(more), kept([...more, ...some])]
        expect(both.progressSum).toBe(a.progressSum + b.progressSum)
        expect(both.said.at_risk).toBe(a.said.at_risk + b.said.at_risk)
      }),
    )
  })
})

describe('the word of an objective in a list', () => {
  it('[ST6] is the worst of its key results while nothing is achieved and all were read on one day', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (list, isStale) => {
        const active = list.map((each) => ({ ...each, state: 'active' as const }))
        const signals = active.map(
          ({ said, value }) => signalOf(said, progressOf(measure, value === null ? null : { value }), isStale).signal,
        )
        expect(worstOfTotals(kept(active), isStale)).toEqual({ ...worstOf(signals), rule: 'ST6' })
      }),
    )
  })

  it('[FR4] the last fresh day is the one after which a word is stale', () => {
    const today = day('2026-08-31')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), (ageDays, cadenceDays) => {
        const { isStale } = freshnessOf({ lastOn: addDays(today, -ageDays), today, cadenceDays })
        expect(ageDays > freshDaysMax(cadenceDays)).toBe(isStale)
      }),
    )
  })
})
