import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cutTexts, sidewaysScroll } from './cut-texts.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'
import { screens, settle } from './screen-table.ts'

const { person } = journey({ samples: true })
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A page that speaks a language, with somebody signed in; they sign in once, in English. */
async function pageOf(email: string | null, language: string): Promise<Page> {
  if (email !== null && !signedIn.has(email)) {
    const { page } = await person(email)
    await signIn(page, email)
    signedIn.set(email, await page.context().storageState())
  }
  const state = email === null ? undefined : signedIn.get(email)
  const { page } = await person(
    `${email ?? 'nobody'} in ${language}`,
    state === undefined ? {} : { storageState: state },
  )
  await page.addInitScript(`localStorage.setItem('polyrhythm.language', '${language}')`)
  return page
}

/** Two windows, and 1280 px at 400 %. */
const widths = [1440, 390, 320]

/** What some screens are prepared with is written in English, so they are looked at before it. */
const plain = screens.filter(({ prepare }) => prepare === undefined)

describe('every screen', () => {
  it.each(plain)('$name shows all of its words when they are 40 % longer, at 400 % too', async (screen) => {
    const page = await pageOf(screen.as, 'en-XA')
    await page.goto(screen.path)
    await settle(page, screen)
    const found: Record<string, readonly string[]> = {}
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))')
      const scroll = await sidewaysScroll(page)
      found[`${width} px`] = [...(scroll > 0 ? [`scrolls ${scroll} px sideways`] : []), ...(await cutTexts(page))]
    }
    expect(found).toEqual(Object.fromEntries(widths.map((width) => [`${width} px`, []])))
  })

  it('speaks the longer words, and the check finds what they break', async () => {
    const page = await pageOf(null, 'en-XA')
    await page.goto('/login')
    const title = page.getByRole('heading', { level: 1 })
    expect(await title.innerText()).toBe('[Sígñ íñ ]')
    await title.evaluate((element) => {
      Object.assign(element.style, { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' })
    })
    expect(await cutTexts(page)).toEqual([expect.stringContaining('“[Sígñ íñ ]”')])
  })
})
