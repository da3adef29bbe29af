import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { net } from './net.ts'

it('tells nothing of another organisation when a predicate is forgotten', { timeout: 180_000 }, async () => {
  expect(await fallsShort(net)).toEqual([])
})
