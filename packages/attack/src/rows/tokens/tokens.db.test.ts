import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { tokens } from './tokens.ts'

it('takes no token that was forged or stolen, and signs no tab out', { timeout: 180_000 }, async () => {
  expect(await fallsShort(tokens)).toEqual([])
})
