import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserGround } from './row.ts'

const scripts = path.resolve(import.meta.dirname, '../../../../scripts')

/** The web application, built where it is older than its sources, and a browser; by the scripts that pictures use. */
export async function findBrowserGround(): Promise<BrowserGround> {
  const { findBrowser } = (await load('browser.ts')) as { findBrowser: () => Promise<Omit<BrowserGround, 'webDir'>> }
  const { buildWeb, webDir } = (await load('build-web.ts')) as { buildWeb: () => Promise<boolean>; webDir: string }
  await buildWeb()
  return { ...(await findBrowser()), webDir }
}

/** By its address: scripts belong to no package, and packages are built without them. */
const load = (name: string): Promise<unknown> => import(pathToFileURL(path.join(scripts, name)).href)
