import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { kills } from './kills.ts'

it('loses nothing and applies nothing twice when the API or PostgreSQL is killed', { timeout: 180_000 }, async () => {
  expect(await fallsShort(kills)).toEqual([])
})
