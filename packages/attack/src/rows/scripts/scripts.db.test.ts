import { expect, it } from 'vitest'
import { findBrowserGround } from '#attack/harness/browser-ground'
import { fallsShort } from '#attack/harness/short-ground'
import { scripts } from './scripts.ts'

it('shows scripts as the text they are', { timeout: 180_000 }, async () => {
  expect(await fallsShort(scripts, findBrowserGround)).toEqual([])
})
