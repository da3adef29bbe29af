import { accessCookie } from '@polyrhythm/api/plugins/cookies'
import type { Page } from 'playwright-core'
import type { TenantPlan } from '#bench/generate/tenants'
import type { Window } from '#bench/harness/bench'
import { openSessions } from './sessions.ts'

/** The founder of a generated tenant, who sits in its council, in front of a browser that knows nothing yet. */
export async function visit({ browser, origin }: Window, { number }: TenantPlan): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const sessions = await openSessions()
  const value = sessions(number, 0).trim().split('=').slice(1).join('=')
  await context.addCookies([
    { name: accessCookie, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
  ])
  return context.newPage()
}

/** When a page first painted anything, and when what it is about stood there, in milliseconds since it was asked for. */
export type Opening = { readonly firstPaint: number; readonly there: number }

/** @param shown a selector that matches once what the page is about stands there */
export async function open(page: Page, path: string, shown: string): Promise<Opening> {
  await page.goto(path, { waitUntil: 'commit' })
  return openingOf(page, shown)
}

export async function reopen(page: Page, shown: string): Promise<Opening> {
  await page.reload({ waitUntil: 'commit' })
  return openingOf(page, shown)
}

/** @throws Error when it does not come */
async function openingOf(page: Page, shown: string): Promise<Opening> {
  const wish = { selector: shown, patience: PATIENCE }
  const opening = await page.evaluate(async ({ selector, patience }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (document.querySelector(selector) === null && performance.now() < patience) await frame()
    await frame() // what stands in the document now is painted with this frame
    const there = performance.now()
    return { firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, there }
  }, wish)
  if (opening.there >= PATIENCE) throw new Error(`${page.url()} shows no ${shown}: ${await page.innerText('body')}`)
  return opening
}

/** How long a page has until it is taken for broken, in milliseconds. */
const PATIENCE = 30_000
