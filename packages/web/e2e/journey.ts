import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type AppWish, type JourneyApp, startApp } from './app.ts'
import { provided } from './provided.ts'
import { type TroubleLog, watchForTrouble } from './trouble.ts'

/** Somebody in front of a browser of their own. */
export type Person = {
  readonly name: string
  readonly page: Page
  readonly trouble: TroubleLog
  /** A further tab of the same browser: same cookies, same storage. */
  readonly newTab: () => Promise<Page>
}

export type Journey = {
  readonly app: () => JourneyApp
  /** A fresh browser profile; screens are 1440 × 900 unless told otherwise. */
  readonly person: (name: string, options?: BrowserContextOptions) => Promise<Person>
}

const pictures = path.resolve(import.meta.dirname, '../../../.cache/journeys')

/**
 * A server, a browser and people for the tests of one file. A test fails on anything that watchForTrouble found; where one
 * failed, what each person saw is in .cache/journeys.
 */
export function journey(wish: AppWish = {}): Journey {
  let app: JourneyApp | undefined
  let browser: Browser | undefined
  let people: Person[] = []
  beforeAll(async () => {
    const { executablePath, args } = provided().browser
    app = await startApp(wish)
    browser = await chromium.launch({ executablePath, args: [...args] })
  })
  afterEach(async ({ task }) => {
    const trouble = people.flatMap(({ name, trouble: log }) => log.take().map((line) => `${name}: ${line}`))
    if (task.result?.state === 'fail' || trouble.length > 0) await takePictures(task.name, people)
    await Promise.all(people.map(({ page }) => page.context().close()))
    people = []
    if (trouble.length > 0) throw new Error(`What no page may do:\n${trouble.join('\n')}`)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  return {
    app: () => given(app),
    person: async (name, options = {}) => {
      const context = await given(browser).newContext({
        baseURL: given(app).origin,
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/Stockholm',
        ...options,
      })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      const trouble = watchForTrouble(page)
      const person = { name, page, trouble, newTab: () => context.newPage() }
      people.push(person)
      return person
    },
  }
}

async function takePictures(test: string, people: readonly Person[]): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const { name, page } of people) {
    const file = `${test} - ${name}.png`.replaceAll(/[^\w .-]+/g, '-').slice(-120)
    await page.screenshot({ path: path.join(pictures, file) }).catch(() => {}) // a page that crashed has no picture
  }
}

function given<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('The journey has not started: ask inside a test')
  return made
}
