import { setup as startDatabase } from '@polyrhythm/db/testing/global-setup'
import type { TestProject } from 'vitest/node'
import { type Browser, findBrowser } from './browser.ts'
import { buildWeb, webDir } from './build-web.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Given to `chromium.launch` of playwright-core. */
    browser: Browser
    /** The built web application, for buildApp. */
    webDir: string
  }
}

/** What every journey needs once: the built web application, a database server with its template, and a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  await asInProduction(buildWeb)
  project.provide('browser', browser)
  project.provide('webDir', webDir)
  return startDatabase(project)
}

/** The runner says NODE_ENV=test, and a build would listen: journeys would walk, and the next start serve, React for developers. */
async function asInProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await work()
  } finally {
    process.env['NODE_ENV'] = before
  }
}
