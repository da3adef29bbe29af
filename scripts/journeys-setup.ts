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
  await buildWeb()
  project.provide('browser', browser)
  project.provide('webDir', webDir)
  return startDatabase(project)
}
