import { expect, it } from 'vitest'
import { fallsShort } from '#attack/harness/short-ground'
import { massAssignment } from './mass-assignment.ts'

it('takes and answers with nothing that was not declared', { timeout: 180_000 }, async () => {
  expect(await fallsShort(massAssignment)).toEqual([])
})
