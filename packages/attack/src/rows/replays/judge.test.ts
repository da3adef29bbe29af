import { expect, it } from 'vitest'
import { judge } from './judge.ts'

const said = (body: string, status: number, answer = 'stored') => ({ body, status, answer })
const refused = said('other', 422, '{"code":"other_content"}')

it('takes whichever body was acknowledged for the stored one', () => {
  expect(judge([said('one', 200), refused], [said('one', 200)])).toEqual({
    requests: 3,
    changed: 1,
    changedNotRefused: 0,
    sameNotAcknowledged: 0,
    answersDiffer: 0,
    failures: [],
  })
})

it('sees two bodies acknowledged, an answer that differs, and a failure', () => {
  expect(judge([said('one', 200), said('two', 200)], []).changedNotRefused).toBe(2)
  expect(judge([said('one', 200), said('one', 200, 'otherwise')], []).answersDiffer).toBe(1)
  expect(judge([said('one', 200), said('one', 500)], []).sameNotAcknowledged).toBe(1)
})
