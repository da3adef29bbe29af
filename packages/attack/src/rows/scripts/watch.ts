import type { Page } from 'playwright-core'

/** What pages have done that they may not. */
export type Watched = {
  executions: string[]
  reports: string[]
  /** Requests to anywhere but the product. */
  elsewhere: string[]
  /** Addresses in the page that would run something when followed. */
  liveAddresses: number
  opened: number
  /** Screens that show a payload as text. */
  showing: number
  /** Pages whose trap did not spring when it was tried. */
  deaf: number
}

export const newWatched = (): Watched => ({
  executions: [],
  reports: [],
  elsewhere: [],
  liveAddresses: 0,
  opened: 0,
  showing: 0,
  deaf: 0,
})

/** Sets the trap in every frame of a page. */
export async function watch(page: Page, origin: string, watched: Watched): Promise<void> {
  await page.exposeBinding('trap', ({ frame }) => {
    watched.executions.push(frame.url())
  })
  page.on('dialog', (dialog) => {
    watched.executions.push(`dialog at ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (url.endsWith('/csp-report')) watched.reports.push(request.postData() ?? '')
    else if (!url.startsWith(`${origin}/`) && !url.startsWith('data:image/svg+xml')) watched.elsewhere.push(url)
  })
}

/** Springs the trap of a page once, and forgets it. */
export async function tryTrap(page: Page, watched: Watched): Promise<void> {
  const before = watched.executions.length
  await page.evaluate('trap()')
  if (watched.executions.length !== before + 1) watched.deaf += 1
  watched.executions.length = before
}

/** Counts what would run if somebody followed it. */
export async function look(page: Page, watched: Watched): Promise<void> {
  watched.opened += 1
  if ((await page.locator('body').innerText()).includes('trap()')) watched.showing += 1
  watched.liveAddresses += await page
    .locator(
      '[href^="javascript:" i], [href^="data:" i]:not(link), [src^="javascript:" i], [action^="javascript:" i], iframe[srcdoc]',
    )
    .count()
}
