import { expect, it } from 'vitest'
import { invitedBy } from './invited-by.ts'

it.each([
  ['/invite/abc-1_2', 'abc-1_2'],
  ['/invite/', null],
  ['/invite/abc/more', null],
  ['/acme/home', null],
  ['https://elsewhere.example/invite/abc', null],
  [undefined, null],
])('reads the invitation to which %s leads back as %s', (next, token) => {
  expect(invitedBy(next, 'https://polyrhythm.example')).toBe(token)
})
