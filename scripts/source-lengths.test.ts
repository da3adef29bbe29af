import { expect, it } from 'vitest'
import { measure, quantile } from './source-lengths.ts'

it.each([
  [[], 0.5, 0],
  [[7], 0.9, 7],
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 1, 10],
])('finds in %j below what length a share of %d lies', (lengths, share, length) => {
  expect(quantile(lengths, share)).toBe(length)
})

it('measures sources, not tests', () => {
  const files = measure().map(({ file }) => file)
  expect(files).toContain('scripts/source-lengths.ts')
  expect(files).not.toContain('scripts/source-lengths.test.ts')
})
