import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { passwords } from './passwords.ts'

it('judges sixty passwords as specified, and tells nobody who has an account', { timeout: 180_000 }, async () => {
  expect(await fallsShort(passwords)).toEqual([])
})
