import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Fills samples, as its own role and through its own connection. */
const seed = 'packages/db/src/seed/'
/** Serves nobody: it measures others beside the product. */
const bench = 'packages/bench/'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

it('only tenant.ts says who acts in which organisation; whoever could say it elsewhere could be anybody', () => {
  const sources = globSync(['packages/*/src/**/*.ts', 'scripts/**/*.ts'], { cwd: root }).filter(
    (file) =>
      !file.endsWith('.test.ts') && !file.includes('/testing/') && !file.startsWith(seed) && !file.startsWith(bench),
  )
  const setting = sources.filter((file) => /set_config\(|app\.(?:org_id|actors)/.test(read(file)))
  expect(sources.length).toBeGreaterThan(200)
  expect(setting).toEqual(['packages/db/src/tenant.ts'])
})

/** Goes through the organisations of an account that it deletes, as the account's own member in each. */
const forgets = 'poly.forget_account'

/** Plays a sample as its invented people, in the organisation that its transaction makes. */
const plays = 'poly.play_script'

it('in the database only poly.enter says it, for members that it has found, and these two', () => {
  const functions = globSync('drizzle/*.sql', { cwd: root })
    .toSorted((a, b) => a.localeCompare(b))
    .flatMap((file) => read(file).split('create function '))
  // Whether a reason was given says nothing of who acts.
  const setting = functions
    .filter((text) => text.replaceAll("set_config('app.reason_given'", '').includes('set_config('))
    .map((text) => text.split('(')[0])
  expect(setting).toEqual(['poly.enter', forgets, plays])
})
