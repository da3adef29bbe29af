import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { gracefulStop } from './graceful-stop.ts'

it('fails no request while one of two processes ends, and drains in five seconds', { timeout: 180_000 }, async () => {
  expect(await fallsShort(gracefulStop)).toEqual([])
})
