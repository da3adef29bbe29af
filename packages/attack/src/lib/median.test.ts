import { expect, it } from 'vitest'
import { median } from './median.ts'

it('is the middle one, or the mean of the two in the middle', () => {
  expect([median([9, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
  expect(median([])).toBeNaN()
})
