import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

it('every change of the schema has its migration: generating finds nothing left to say', () => {
  const here = path.resolve(import.meta.dirname, '..')
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-drizzle-'))
  try {
    cpSync(path.resolve(here, '../../drizzle'), home, { recursive: true })
    const before = readdirSync(home)
    const kit = path.join(path.dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs')
    const flags = [
      'generate',
      '--dialect=postgresql',
      '--schema=./src/schema/*.ts',
      `--out=${path.relative(here, home)}`,
    ]
    const said = execFileSync(process.execPath, [kit, ...flags], { cwd: here, encoding: 'utf8' })
    expect(said).toContain('No schema changes')
    expect(readdirSync(home)).toEqual(before)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}, 30_000)
