import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'

it('finds the programs of this platform', async () => {
  const { postgres, initdb } = await findBinaries()
  expect([postgres, initdb].every((program) => existsSync(program))).toBe(true)
})

it('says what to do on a platform that has none', async () => {
  await expect(findBinaries('sunos', 'mips')).rejects.toThrow(
    'There is no embedded PostgreSQL for sunos-mips: set DATABASE_URL',
  )
})
