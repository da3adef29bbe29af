import { expect, it } from 'vitest'
import { payloads } from './payloads.ts'

it('has 500 different payloads, each of which fits into a title', () => {
  expect(new Set(payloads).size).toBe(500)
  expect(Math.max(...payloads.map(({ length }) => length))).toBeLessThanOrEqual(200)
  expect(payloads.filter((each) => !each.includes('trap') && !each.includes('&#116;rap'))).toEqual([])
})
