import { expect, it } from 'vitest'
import { countAttempts } from './attempts.ts'

const at = (seconds: number) => new Date(seconds * 1000)

it('lets the key wait once it failed too often, until its window ends', () => {
  const attempts = countAttempts(2, 60)
  attempts.fail('a', at(0))
  expect(attempts.waitFor('a', at(1))).toBe(0)
  attempts.fail('a', at(10))
  expect(attempts.waitFor('a', at(10))).toBe(50)
  expect(attempts.waitFor('b', at(10))).toBe(0)
  expect(attempts.waitFor('a', at(60))).toBe(0)
  attempts.fail('a', at(61))
  expect(attempts.waitFor('a', at(61))).toBe(0)
})

it('forgets a key that succeeded', () => {
  const attempts = countAttempts(1, 60)
  attempts.fail('a', at(0))
  attempts.forget('a')
  expect(attempts.waitFor('a', at(1))).toBe(0)
})

it('keeps a bounded number of keys, dropping those that failed first', () => {
  const attempts = countAttempts(1, 60, 2)
  for (const key of ['a', 'b', 'c']) attempts.fail(key, at(0))
  expect(['a', 'b', 'c'].map((key) => attempts.waitFor(key, at(1)))).toEqual([0, 59, 59])
})
