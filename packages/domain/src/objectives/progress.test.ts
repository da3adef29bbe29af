import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf } from '#domain/key-results/progress'
import { isIndependentByChoice, type KeyResultState } from './objective.ts'
import { type CountedKeyResult, objectiveProgressOf } from './progress.ts'

const at = (value: number | null, state: KeyResultState = 'active', weight?: number): CountedKeyResult => ({
  state,
  progress: progressOf(
    { kind: 'increase', baseline: 0, baselineDueOn: null, target: 1 },
    value === null ? null : { value },
  ),
  ...(weight === undefined ? {} : { weight }),
})

describe('the progress of an objective', () => {
  it('[PR10] is the mean of what its key results show, with counts', () => {
    expect(objectiveProgressOf([at(0.5), at(-3), at(1)])).toEqual({
      state: 'measured',
      rule: 'PR10',
      shown: 0.5,
      counted: 3,
      of: 3,
    })
  })

  it('[PR10] leaves out what has no number, and says how many', () => {
    expect(objectiveProgressOf([at(0.5), at(null)])).toMatchObject({ shown: 0.5, counted: 1, of: 2 })
  })

  it('[PR10] drafts, dropped and replaced ones do not count; achieved and missed ones still do', () => {
    expect(objectiveProgressOf([at(1), at(0, 'draft'), at(0, 'dropped'), at(0, 'replaced')])).toMatchObject({
      shown: 1,
      of: 1,
    })
    expect(objectiveProgressOf([at(1, 'achieved'), at(0, 'missed')])).toMatchObject({ shown: 0.5, of: 2 })
  })

  it('[PR10] weights count only where the squad set them', () => {
    expect(objectiveProgressOf([at(1, 'active', 3), at(0)])).toMatchObject({ shown: 0.75 })
  })

  it('[PR11] nothing to measure is no progress, not 0', () => {
    expect(objectiveProgressOf([])).toMatchObject({ state: 'none', reason: 'no_key_results', of: 0 })
    expect(objectiveProgressOf([at(null)])).toMatchObject({ state: 'none', reason: 'no_numbers', of: 1 })
    expect(objectiveProgressOf([at(0.4, 'active', 0)])).toMatchObject({ state: 'none', reason: 'all_weights_zero' })
  })

  it('[PR10] lies between the least and the greatest, whatever the order', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(values, (list) => {
        const progress = objectiveProgressOf(list.map((value) => at(value)))
        const shown = progress.state === 'measured' ? progress.shown : Number.NaN
        expect(shown).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9)
        expect(shown).toBeLessThanOrEqual(Math.max(...list) + 1e-9)
        const reversed = objectiveProgressOf(list.toReversed().map((value) => at(value)))
        expect(reversed.state === 'measured' && reversed.shown).toBeCloseTo(shown, 9)
      }),
    )
  })
})

it('[AL5] independent by choice needs a basis other than a bet and a written reason', () => {
  expect(isIndependentByChoice({ basis: 'own_mission', reason: 'nobody renews a bike they cannot unlock' })).toBe(true)
  expect(isIndependentByChoice({ basis: 'own_mission', reason: '  ' })).toBe(false)
  expect(isIndependentByChoice({ basis: 'bet', reason: 'because' })).toBe(false)
})
