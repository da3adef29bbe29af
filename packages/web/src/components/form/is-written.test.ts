import { expect, it } from 'vitest'
import { isWritten } from './is-written.ts'

const empty = { title: '', ambition: 'committed', target: null, list: [], other: '' }

it('a form is written in when one of the fields asked about differs from the empty one', () => {
  const fields = ['title', 'ambition', 'target', 'list']
  expect(isWritten(fields, empty, empty)).toBe(false)
  expect(isWritten(fields, { ...empty, title: '  ', other: 'x' }, empty)).toBe(false)
  expect(isWritten(fields, { ...empty, title: 'x' }, empty)).toBe(true)
  expect(isWritten(fields, { ...empty, target: 0 }, empty)).toBe(true)
  expect(isWritten(fields, { ...empty, list: ['x'] }, empty)).toBe(true)
})
