import { findBrowserGround } from '@polyrhythm/attack/harness/browser-ground'
import { chromium } from 'playwright-core'
import { startServer } from '#bench/servers/start-server'
import type { Window } from './bench.ts'

/** The product with its web application in front of a browser. */
export async function openWindow(appUrl: string): Promise<Window & { readonly close: () => Promise<void> }> {
  const { executablePath, args, webDir } = await findBrowserGround()
  const server = await startServer('site', appUrl, webDir)
  const browser = await chromium.launch({ executablePath, args: [...args] })
  return {
    browser,
    origin: `http://127.0.0.1:${server.port}`,
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
