import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node'

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** The one plain line that any reader of logs understands. */
export const tallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** Ends a run with its tally; where TALLY_FILE names a file, writes it there for the script that prints one for all. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: string): void {
    const tally = count(modules, unhandled.length, reason)
    const file = process.env['TALLY_FILE']
    if (file) writeFileSync(file, JSON.stringify(tally))
    else console.log(`\n${tallyLine(tally)}`)
  }
}

/**
 * Counts tests; a suite that failed by itself (an import, a hook) and an unhandled error each count as one failed test,
 * because the tests inside may never have run.
 */
export function count(modules: readonly TestModule[], unhandled: number, reason: string): Tally {
  const tally = { passed: 0, failed: unhandled, skipped: 0 }
  for (const module of modules) {
    tally.failed += ownErrors(module)
    for (const suite of module.children.allSuites()) tally.failed += ownErrors(suite)
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      tally[state === 'pending' ? 'skipped' : state] += 1
    }
  }
  if (reason !== 'passed' && tally.failed === 0) tally.failed = 1
  return tally
}

const ownErrors = (suite: TestModule | TestSuite): number => (suite.errors().length > 0 ? 1 : 0)
