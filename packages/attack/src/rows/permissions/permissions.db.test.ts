import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { permissions } from './permissions.ts'

it('lets nobody do what the permission table does not say, nor tell foreign from missing', {
  timeout: 180_000,
}, async () => {
  expect(await fallsShort(permissions)).toEqual([])
})
