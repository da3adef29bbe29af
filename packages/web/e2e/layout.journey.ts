import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cutTexts, sidewaysScroll } from './cut-texts.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'
import { type Screen, screens, settle } from './screen-table.ts'

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

const open = async (page: Page, screen: Screen, width: number) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(screen.path)
  // What some screens are prepared with is written in English.
  await settle(page, { ...screen, prepare: async () => {} })
}

/** What a screen is in English, before anything was done on it. */
const plain = screens.filter(({ prepare }) => prepare === undefined)

describe('every screen', () => {
  it.each(plain)('$name shows all of its words when they are 40 % longer', async (screen) => {
    const page = await pageOf(screen.as, 'en-XA')
    const found: Record<string, unknown> = {}
    for (const width of [1440, 390]) {
      await open(page, screen, width)
      const scroll = await sidewaysScroll(page)
      found[`${width} px`] = [...(scroll > 0 ? [`scrolls ${scroll} px sideways`] : []), ...(await cutTexts(page))]
    }
    expect(found).toEqual({ '1440 px': [], '390 px': [] })
  })

  it.each(plain)('$name is read at 400 % without scrolling sideways, in both languages', async (screen) => {
    for (const language of ['en', 'sv']) {
      const page = await pageOf(screen.as, language)
      await open(page, screen, 320)
      expect({ language, scroll: await sidewaysScroll(page), cut: await cutTexts(page) }).toEqual({
        language,
        scroll: 0,
        cut: [],
      })
    }
  })
})
