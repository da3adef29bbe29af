import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCluster } from './initialise.ts'

describe('checkCluster', () => {
  let dir = ''
  beforeEach(() => {
    dir = path.join(mkdtempSync(path.join(tmpdir(), 'polyrhythm-')), 'postgres')
  })
  afterEach(() => rmSync(path.dirname(dir), { recursive: true, force: true }))
  const make = (files: Readonly<Record<string, string>>) => {
    mkdirSync(dir)
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text)
  }

  it('takes an absent and an empty directory for a new cluster', () => {
    expect(checkCluster(dir)).toBe('missing')
    make({})
    expect(checkCluster(dir)).toBe('missing')
  })

  it('knows a cluster of its own', () => {
    make({ PG_VERSION: '18\n', 'polyrhythm.password': 'x' })
    expect(checkCluster(dir)).toBe('there')
  })

  it('refuses a cluster of another major version', () => {
    make({ PG_VERSION: '15\n', 'polyrhythm.password': 'x' })
    expect(() => checkCluster(dir)).toThrow('was made by PostgreSQL 15, and this is PostgreSQL 18')
  })

  it('refuses a directory that holds something else', () => {
    make({ 'holiday.jpg': '' })
    expect(() => checkCluster(dir)).toThrow('is not a database that Polyrhythm made')
  })
})
