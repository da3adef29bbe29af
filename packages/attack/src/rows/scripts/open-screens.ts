import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import type { Browser, Page } from 'playwright-core'
import type { SharpCompany } from '#attack/scene/sharpen'
import { screensOf, settle } from './screens.ts'
import { look, tryTrap, watch, type Watched } from './watch.ts'

type Given = {
  readonly browser: Browser
  readonly db: TestDatabase
  readonly port: number
  /** Of somebody who sees most. */
  readonly cookie: string
  readonly company: SharpCompany
  readonly watched: Watched
  /** Whether the content policy holds. */
  readonly policy: boolean
  readonly isShort: boolean
}

/** Opens every screen of an organisation; under the policy also a page for each title in it. */
export async function openScreens({
  browser,
  db,
  port,
  cookie,
  company,
  watched,
  policy,
  isShort,
}: Given): Promise<void> {
  const origin = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ baseURL: origin, bypassCSP: !policy, locale: 'en-GB' })
  const [name = '', ...value] = cookie.split('=')
  await context.addCookies([
    {
      name,
      value: value.join('='),
      url: origin.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await watch(page, origin, watched)
  const screens = await screensOf(company.slug)
  for (const { path } of screens.filter(({ as }, index) => as !== null && (!isShort || index % 3 === 0))) {
    await page.goto(path)
    await settle(page)
    await look(page, watched)
  }
  await tryTrap(page, watched)
  if (policy && !isShort) for (const path of await thingsOf(db, company)) await openInside(page, path, watched)
  await context.close()
}

/** Goes to a page as a link inside the application does, which loads nothing anew. */
async function openInside(page: Page, path: string, watched: Watched): Promise<void> {
  await page.evaluate(
    `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`,
  )
  await page.waitForURL(`**${path}`)
  await settle(page)
  await look(page, watched)
}

/** One page for each title in it: of an objective, a key result, a bet or a lesson, whichever carries it first. */
async function thingsOf({ admin }: TestDatabase, { orgId, slug }: SharpCompany): Promise<string[]> {
  const pages = { objective: 'objectives', key_result: 'key-results', bet: 'bets', lesson: 'lessons' } as const
  const rows = await admin<{ kind: keyof typeof pages; key: string }[]>`
    select distinct on (title) kind, key from poly.node where org_id = ${orgId} and kind in ('objective', 'key_result', 'bet', 'lesson') and key is not null order by title, md5(id::text)`
  return rows.map(({ kind, key }) => `/${slug}/${pages[kind]}/${key}`)
}
