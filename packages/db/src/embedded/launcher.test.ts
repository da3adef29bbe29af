import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { chooseLauncher } from './launcher.ts'

describe('chooseLauncher', () => {
  let home = ''
  const { PATH: path_ = '' } = process.env
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  })
  afterEach(() => {
    process.env['PATH'] = path_
    rmSync(home, { recursive: true, force: true })
  })

  it('starts the program plainly for an ordinary user', async () => {
    const launcher = chooseLauncher(path.join(home, 'postgres'), await findBinaries(), 4711)
    expect(launcher.command('postgres', ['-V'])).toEqual(['postgres', ['-V']])
    expect(launcher.owner).toEqual({})
  })

  it("refuses another user's data", async () => {
    const binaries = await findBinaries()
    expect(() => chooseLauncher(home, binaries, (process.getuid?.() ?? 0) + 1)).toThrow('belongs to another user')
  })

  it('says what root can do where there is no unshare and no other user can read the place', async () => {
    const binaries = await findBinaries()
    process.env['PATH'] = home // holds no programs
    expect(() => chooseLauncher(path.join(home, 'postgres'), binaries, 0)).toThrow(
      'root can start it here neither through unshare',
    )
  })
})
