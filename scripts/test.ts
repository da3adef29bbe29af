import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check } from './check.ts'
import { type Tally, tallyLine } from './tally.ts'
import { root } from './tool.ts'

/**
 * `npm test`: the checks, which count as one test, and then every test there is. Ends with the tally of both, and with 0
 * only when everything ran and passed.
 */
const desk = mkdtempSync(path.join(tmpdir(), 'polyrhythm-tally-'))
const file = path.join(desk, 'tally.json')
try {
  const isChecked = await check()
  const isTested = await runTests(file)
  const tests = readTally(file)
  const failed = tests.failed + (isChecked ? 0 : 1)
  const all = {
    passed: tests.passed + (isChecked ? 1 : 0),
    failed: failed === 0 && !isTested ? 1 : failed,
    skipped: tests.skipped,
  }
  if (all.skipped > 0) console.log('\nA test was skipped; this project has none to skip.')
  console.log(`\n${tallyLine(all)}`)
  process.exitCode = all.failed === 0 && all.skipped === 0 && tests.passed > 0 ? 0 : 1
} finally {
  rmSync(desk, { recursive: true, force: true })
}

function runTests(tallyFile: string): Promise<boolean> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run'], {
    cwd: root,
    env: { ...process.env, TALLY_FILE: tallyFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}

/** What vitest counted; where it died before it could, one failed test. */
function readTally(tallyFile: string): Tally {
  if (!existsSync(tallyFile)) return { passed: 0, failed: 1, skipped: 0 }
  const { passed, failed, skipped }: Record<keyof Tally, unknown> = JSON.parse(readFileSync(tallyFile, 'utf8'))
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
}
