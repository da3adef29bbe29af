import { describe, expect, it } from 'vitest'
import { median, ratiosOf, spreadOf } from './statistics.ts'

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 9, 100, 1])).toBe(9.5)
  })
  it('of nothing is not a number', () => expect(median([])).toBeNaN())
})

describe('ratiosOf', () => {
  it('compares within a round, so that a slow round of both changes nothing', () => {
    expect(spreadOf(ratiosOf([700, 70, 800], [1_000, 100, 1_000]))).toEqual({ median: 0.7, min: 0.7, max: 0.8 })
  })
  it('has no ratio where the other was not measured', () => expect(ratiosOf([1], [])[0]).toBeNaN())
})
