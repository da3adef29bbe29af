import { describe, expect, it } from 'vitest'
import { roundedToStep, stepOf, stepped } from './step-of.ts'

const from = (baseline: number, target: number) =>
  ({ kind: target > baseline ? 'increase' : 'decrease', baseline, baselineDueOn: null, target }) as const

describe('one press of an arrow', () => {
  it('fits the way from baseline to target', () => {
    expect([
      stepOf(from(18, 50), 31),
      stepOf(from(4, 2), 2.9),
      stepOf(from(0, 12), 5),
      stepOf(from(0, 50_000), 10),
    ]).toEqual([1, 0.1, 1, 1000])
  })

  it('a plan is written no finer than that', () => {
    expect([roundedToStep(55.04, 1), roundedToStep(2.853, 0.1)]).toEqual([55, 2.9])
  })

  it('leaves no dust of binary fractions', () => {
    expect(stepped(2.9, 0.1, 1)).toBe(3)
    expect(stepped(0.1, 0.1, 2)).toBe(0.3)
  })
})
