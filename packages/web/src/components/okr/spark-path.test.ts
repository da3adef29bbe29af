import { describe, expect, it } from 'vitest'
import { sparkPath } from './spark-path.ts'

describe('sparkline', () => {
  it('runs from the left to the right edge, high values at the top', () => {
    expect(sparkPath([0, 10], 65, 20)).toEqual({ path: 'M2.5 17.5L62.5 2.5', last: { x: 62.5, y: 2.5 } })
  })

  it('a gap lifts the pen', () => {
    expect(sparkPath([1, null, 1, 1], 62, 20).path).toBe('M2.5 10M40.5 10L59.5 10')
  })

  it('a flat series and a single value sit in the middle', () => {
    expect(sparkPath([4, 4], 65, 20).path).toBe('M2.5 10L62.5 10')
    expect(sparkPath([4], 65, 20).last).toEqual({ x: 2.5, y: 10 })
  })

  it('nothing known draws nothing', () => {
    expect(sparkPath([null, null], 64, 18)).toEqual({ path: '', last: null })
    expect(sparkPath([], 64, 18)).toEqual({ path: '', last: null })
  })
})
