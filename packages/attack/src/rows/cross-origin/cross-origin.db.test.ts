import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { crossOrigin } from './cross-origin.ts'

it('does nothing for a page of another site', { timeout: 180_000 }, async () => {
  expect(await fallsShort(crossOrigin)).toEqual([])
})
