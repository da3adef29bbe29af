import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readEnv } from '@polyrhythm/api/env'
import { runProcess } from '@polyrhythm/api/run-process'
import { serve } from '@polyrhythm/api/serve'
import { appPasswordFrom } from '@polyrhythm/db/bootstrap'
import { prepareDatabase } from '@polyrhythm/db/prepare'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { type Screen, screens, settle } from '../packages/web/e2e/screen-table.ts'
import { findBrowser } from './browser.ts'
import { buildWeb, webDir } from './build-web.ts'
import { findDatabase } from './find-database.ts'
import { samplePassword, writeSamples } from './samples.ts'
import { root } from './tool.ts'

const pictures = path.join(root, '.cache/screens')
const widths = [1440, 390] as const
const themes = ['light', 'dark'] as const
/** Of a picture, in pixels; a longer page is cut. */
const tallest = 2_400
const secret = 'a secret for pictures, which is long enough'

/** The state of a browser that somebody is signed in with. */
type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

/**
 * `npm run screens [name…]`: every screen × 1440 and 390 px × light and dark, into .cache/screens. Starts the product with
 * its samples on a database and a port of its own, and leaves nothing else behind.
 */
await runProcess(async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-screens-'))
  const end: (() => Promise<void>)[] = [async () => rmSync(home, { recursive: true, force: true })]
  const stop = async () => {
    for (const each of end.toReversed()) await each()
  }
  try {
    const [{ executablePath, args }] = await Promise.all([findBrowser(), buildWeb()])
    const database = await findDatabase(undefined, path.join(home, 'postgres'))
    end.push(database.stop)
    await prepareDatabase(database.url, appPasswordFrom(secret))
    await writeSamples(database.url)
    const server = await serve({
      env: readEnv({ PORT: '0' }),
      secret,
      databaseUrl: database.url,
      webDir,
      mailDir: path.join(home, 'mail'),
      logger: false,
    })
    end.push(server.close)
    const browser = await chromium.launch({ executablePath, args: [...args] })
    end.push(() => browser.close())
    await takeAll(browser, server.publicUrl, wanted(process.argv.slice(2)))
  } catch (error) {
    await stop()
    throw error
  }
  await stop()
  process.exit(0)
})

function wanted(names: readonly string[]): readonly Screen[] {
  const chosen = names.length === 0 ? screens : screens.filter(({ name }) => names.includes(name))
  if (chosen.length === 0) throw new Error(`Known screens: ${screens.map(({ name }) => name).join(', ')}`)
  return chosen
}

async function takeAll(browser: Browser, origin: string, list: readonly Screen[]): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const signedIn = new Map<string, SignedIn>()
  for (const screen of list) {
    const { as } = screen
    if (as !== null && !signedIn.has(as)) signedIn.set(as, await signIn(browser, origin, as))
    for (const width of widths)
      for (const theme of themes) {
        const file = path.join(pictures, `${screen.name}-${width}-${theme}.png`)
        const state = as === null ? undefined : signedIn.get(as)
        const context = await browser.newContext({
          baseURL: origin,
          viewport: { width, height: width === 390 ? 844 : 900 },
          colorScheme: theme,
          locale: 'en-GB',
          timezoneId: 'Europe/Stockholm',
          reducedMotion: 'reduce',
          ...(width === 390 ? { hasTouch: true, isMobile: true } : {}),
          ...(state === undefined ? {} : { storageState: state }),
        })
        await take(context, screen, file)
        await context.close()
        console.log(path.relative(root, file))
      }
  }
}

async function take(context: BrowserContext, screen: Screen, file: string): Promise<void> {
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto(screen.path)
  await settle(page, screen)
  // As tall as the page, so that what sticks to the bottom of a window stands at the bottom of the picture.
  const { width } = page.viewportSize() ?? { width: 0 }
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
  await page.setViewportSize({ width, height: Math.min(height, tallest) })
  await page.screenshot({ path: file })
}

async function signIn(browser: Browser, baseURL: string, email: string): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/home$/)
  const state = await context.storageState()
  await context.close()
  return state
}
