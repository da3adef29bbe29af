import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES } from './bet.ts'
import { isBackwards, missingYeses, stageProblem } from './stage-move.ts'

const stage = fc.constantFrom(...STAGES)

describe('the stages of a bet', () => {
  it('[SG1] two sides say yes, in either order', () => {
    const move = { from: 'think', to: 'build', isServed: true } as const
    expect(missingYeses({ ...move, said: [] })).toEqual(['sponsor', 'squad'])
    expect(missingYeses({ ...move, said: ['squad'] })).toEqual(['sponsor'])
    expect(missingYeses({ ...move, said: ['sponsor', 'squad'] })).toEqual([])
  })

  it('[SG2] a stage is left for another one', () => {
    fc.assert(
      fc.property(stage, fc.boolean(), (same, isServed) => {
        const problem = stageProblem({ from: same, to: same, isServed, failingTest: 'One' })
        expect(problem).toEqual({ rule: 'SG2', code: 'same_stage' })
      }),
    )
  })

  it('[SG3] a bet that no squad serves goes nowhere but back', () => {
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        fc.pre(from !== to)
        const problem = stageProblem({ from, to, isServed: false, failingTest: 'One' })
        expect(problem?.code ?? null).toBe(isBackwards(from, to) ? null : 'unserved')
      }),
    )
  })

  it('[SG4] Think It is left with a test that could have failed; no other stage asks for one', () => {
    const served = { isServed: true, failingTest: ' ' } as const
    expect(stageProblem({ ...served, from: 'think', to: 'build' })).toEqual({ rule: 'SG4', code: 'untested' })
    expect(stageProblem({ ...served, from: 'think', to: 'ship' })).toEqual({ rule: 'SG4', code: 'untested' })
    expect(stageProblem({ ...served, from: 'build', to: 'ship' })).toBeNull()
    expect(stageProblem({ ...served, from: 'tweak', to: 'think' })).toBeNull()
  })

  it('[SG5] going back asks for two yeses where a squad serves the bet, and for the sponsor’s alone where none does', () => {
    const back = { from: 'ship', to: 'build', said: [] } as const
    expect(missingYeses({ ...back, isServed: true })).toEqual(['sponsor', 'squad'])
    expect(missingYeses({ ...back, isServed: false })).toEqual(['sponsor'])
  })
})
