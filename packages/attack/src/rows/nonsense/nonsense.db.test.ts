import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { nonsense } from './nonsense.ts'

it('answers or refuses whatever it is sent, and never breaks', { timeout: 180_000 }, async () => {
  expect(await fallsShort(nonsense)).toEqual([])
})
