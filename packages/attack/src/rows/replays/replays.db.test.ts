import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { replays } from './replays.ts'

it('does a check-in once however often it is sent, and refuses another body under its id', {
  timeout: 180_000,
}, async () => {
  expect(await fallsShort(replays)).toEqual([])
})
