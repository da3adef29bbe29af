import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'
import { screens, settle } from './screen-table.ts'

const { person } = journey({ samples: true })
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A page in which somebody is signed in; they sign in through the page the first time. */
async function pageOf(email: string | null): Promise<Page> {
  const state = email === null ? undefined : signedIn.get(email)
  const { page } = await person(email ?? 'nobody', state === undefined ? {} : { storageState: state })
  if (email !== null && state === undefined) {
    await signIn(page, email)
    signedIn.set(email, await page.context().storageState())
  }
  return page
}

/** How far the page has moved under its reader since it was opened, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
              sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )

describe('every screen', () => {
  it.each(screens)('$name is without a violation in light and dark, keeps still, and fits 360 px', async (screen) => {
    const page = await pageOf(screen.as)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(screen.path)
    await settle(page, screen)
    expect(await axeViolations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await axeViolations(page, 'colours'), 'dark').toEqual([])
    expect(await shiftOf(page), 'layout shift at 1440 px').toBeLessThan(0.05)

    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(screen.path)
    await settle(page, { ...screen, prepare: async () => {} })
    expect(await shiftOf(page), 'layout shift at 360 px').toBeLessThan(0.05)
    expect(await page.evaluate('document.documentElement.scrollWidth'), 'width of the page').toBeLessThanOrEqual(360)
  })
})
