import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '@polyrhythm/db/trouble'
import { root, runTool } from './tool.ts'

/** Where the built web application lies. */
export const webDir = path.join(root, 'packages/web/dist')

const note = path.join(root, '.data/web-build.json')
const inputs = [
  'packages/{web,domain}/src/**/*',
  'packages/api/src/**/*.ts', // its types reach the browser, and now and then a message
  'packages/web/{index.html,vite.config.ts,package.json,tsconfig.json}',
  'packages/web/{vite,public}/**/*',
  'pnpm-lock.yaml',
]

/**
 * Builds the web application when a source of it differs from what the last build saw.
 *
 * @returns whether it was built
 * @throws Trouble with the builder's own words when it fails
 */
export async function buildWeb(): Promise<boolean> {
  const hash = hashInputs()
  if (existsSync(path.join(webDir, 'index.html')) && readNote() === hash) return false
  // A test runner says NODE_ENV=test, and a build would listen: everybody would be served React for developers.
  const production = { NODE_ENV: 'production' }
  const flags = ['build', '--logLevel', 'warn']
  const { isGood, output } = await runTool('vite', flags, path.join(root, 'packages/web'), production)
  if (!isGood) throw new Trouble(`The web application could not be built:\n${output.trim()}`)
  mkdirSync(path.dirname(note), { recursive: true, mode: 0o700 })
  writeFileSync(note, JSON.stringify({ hash }))
  return true
}

function hashInputs(): string {
  const hash = createHash('sha256')
  for (const file of globSync(inputs, { cwd: root }).toSorted()) {
    if (/\.(?:test|journey)\.tsx?$/.test(file) || !path.extname(file)) continue
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function readNote(): unknown {
  try {
    return JSON.parse(readFileSync(note, 'utf8')).hash
  } catch {
    return undefined
  }
}
