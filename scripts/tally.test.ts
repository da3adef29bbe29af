import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tallyLine } from './tally.ts'
import { root } from './tool.ts'

describe('the tally', () => {
  let desk = ''
  beforeEach(() => {
    mkdirSync(path.join(root, '.cache'), { recursive: true })
    desk = mkdtempSync(path.join(root, '.cache/tally-'))
  })
  afterEach(() => rmSync(desk, { recursive: true, force: true }))

  /** Runs these test files as `npm test` would, and reads what was counted. */
  const run = (files: Readonly<Record<string, string>>) => {
    const head = `import { afterAll, beforeAll, describe, expect, it } from 'vitest'\n`
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(desk, `${name}.test.ts`), head + text)
    const tally = path.join(desk, 'tally.json')
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
    const flags = ['run', '--root', desk, '--reporter', path.join(root, 'scripts/tally.ts')]
    let code = 0
    try {
      execFileSync(process.execPath, [vitest, ...flags], {
        env: { ...process.env, TALLY_FILE: tally },
        stdio: 'ignore',
      })
    } catch {
      code = 1
    }
    return { code, line: tallyLine(JSON.parse(readFileSync(tally, 'utf8'))) }
  }

  it('counts what passed, failed and was skipped', () => {
    const mixed = `it('a', () => {}); it('b', () => expect(1).toBe(2)); it.skip('c', () => {})`
    expect(run({ mixed })).toEqual({ code: 1, line: '1 passed, 1 failed, 1 skipped' })
  })

  it('counts as failed what never came to run a test', () => {
    const files = {
      imports: `import './nowhere.ts'\nit('a', () => {})`,
      hook: `describe('x', () => { beforeAll(() => { throw new Error('no') }); it('a', () => {}) })`,
    }
    expect(run(files)).toEqual({ code: 1, line: '0 passed, 2 failed, 1 skipped' })
  })

  it('counts an unhandled error as failed', () => {
    const late = `it('a', () => { setTimeout(() => { throw new Error('late') }) }); it('b', () => new Promise((r) => setTimeout(r, 50)))`
    expect(run({ late })).toEqual({ code: 1, line: '2 passed, 1 failed, 0 skipped' })
  })
})
