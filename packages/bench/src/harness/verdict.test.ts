import { expect, it } from 'vitest'
import { claimOf, findingOf } from './verdict.ts'

const figure = (median: number) => ({ median, min: median, max: median })

it('judges the median by its bound, the bound itself included', () => {
  expect(findingOf('W', '', figure(0.7), { atLeast: 0.7 }).holds).toBe(true)
  expect(findingOf('W', '', figure(0.699), { atLeast: 0.7 }).holds).toBe(false)
  expect(findingOf('L', '', figure(20), { atMost: 20 }, 'ms').holds).toBe(true)
  expect(findingOf('L', '', figure(20.1), { atMost: 20 }, 'ms').holds).toBe(false)
})

it('does not let pass what was not measured', () => {
  expect(findingOf('W', '', figure(Number.NaN), { atLeast: 0 }).holds).toBe(false)
  expect(findingOf('W', '', figure(Number.POSITIVE_INFINITY), { atLeast: 0 }).holds).toBe(false)
})

it('shows a figure without a bound and judges nothing', () => {
  expect(findingOf('W', '', figure(0), null).holds).toBe(true)
  expect(claimOf('W', 'stored', false).holds).toBe(false)
})
