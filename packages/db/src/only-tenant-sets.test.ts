import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Fills samples, as its own role and through its own connection. */
const seed = 'packages/db/src/seed/'

it('only tenant.ts says who acts in which organisation; whoever could say it elsewhere could be anybody', () => {
  const root = path.resolve(import.meta.dirname, '../../..')
  const sources = globSync(['packages/*/src/**/*.ts', 'scripts/**/*.ts'], { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('/testing/') && !file.startsWith(seed),
  )
  const setting = sources.filter((file) =>
    /set_config\(|app\.(?:org_id|actors)/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(sources.length).toBeGreaterThan(200)
  expect(setting).toEqual(['packages/db/src/tenant.ts'])
})
