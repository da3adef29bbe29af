import { expect, it } from 'vitest'
import { likeness } from './mann-whitney.ts'

const numbers = (count: number, of: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => of(i))

it('finds alike what is alike', () => {
  expect(
    likeness(
      numbers(100, (i) => i),
      numbers(100, (i) => i),
    ),
  ).toBeCloseTo(1, 6)
  expect(likeness([3, 3, 3], [3, 3, 3])).toBe(1)
})

it('finds a shift, and the more the longer one looks', () => {
  const shifted = (count: number): number =>
    likeness(
      numbers(count, (i) => i % 20),
      numbers(count, (i) => (i % 20) + 2),
    )
  expect(shifted(20)).toBeGreaterThan(0.05)
  expect(shifted(400)).toBeLessThan(0.001)
})

it('agrees with a known value', () => {
  // 1…10 against 6…15: U = 12.5, of mean 50 and, with five ties of two, variance 174.34
  expect(
    likeness(
      numbers(10, (i) => i + 1),
      numbers(10, (i) => i + 6),
    ),
  ).toBeCloseTo(0.0045, 3)
})

it('has nothing to say of nothing', () => {
  expect(likeness([], [])).toBeNaN()
})
