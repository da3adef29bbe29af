import { testApi } from '@polyrhythm/api/testing/test-api'
import { testCompany } from '@polyrhythm/db/testing/company'
import { type Browser, chromium } from 'playwright-core'
import { atLeast, exactly, shown } from '#attack/harness/figure'
import type { BrowserGround, Ground, Row } from '#attack/harness/row'
import { openCookies } from '#attack/lib/cookies'
import { withHome } from '#attack/lib/home'
import { type Product, startProduct } from '#attack/process/start-product'
import { sharpen } from '#attack/scene/sharpen'
import { fill } from './fill.ts'
import { openScreens } from './open-screens.ts'
import { payloads } from './payloads.ts'
import { newWatched } from './watch.ts'

export const scripts: Row = {
  id: 'scripts',
  title: 'scripts in every text, opened in a browser',
  how: '500 payloads (elements, event handlers, javascript: and data: addresses, SVG, Markdown, template braces, styles, Unicode) are written into every text field of every mutation through the API, twenty-five to an organisation; every screen and, for each payload, the page of an objective, key result or bet that has it for a title, are opened in Chromium under the real content policy; then every screen once more with the policy bypassed, so that it is not the policy alone that holds.',
  run: (ground) =>
    withHome(async (dataDir) => {
      const found = await ground.browser()
      const db = await ground.database()
      const product = await startProduct({ appUrl: db.appUrl, webDir: found.webDir, dataDir })
      try {
        return await attack(ground, db, found, product)
      } finally {
        await product.terminate()
      }
    }),
}

/** Payloads in one organisation: its screens then stay as long as screens are. */
const inOneOrg = 25

async function attack(
  { isShort, say }: Ground,
  db: Awaited<ReturnType<Ground['database']>>,
  { executablePath, args }: BrowserGround,
  { port }: Product,
) {
  const api = await testApi(db, new Date())
  const cookieOf = await openCookies()
  const browser: Browser = await chromium.launch({ executablePath, args: [...args] })
  const [strict, bare] = [newWatched(), newWatched()]
  const fields = new Map<string, number>()
  try {
    const rounds = isShort ? 1 : payloads.length / inOneOrg
    for (let round = 0; round < rounds; round += 1) {
      const mine = isShort
        ? payloads.filter((_, index) => index % 125 === 7)
        : payloads.slice(round * inOneOrg, (round + 1) * inOneOrg)
      const company = await sharpen(db, api, await testCompany(db, `org-${round}`))
      for (const [field, count] of await fill({ db, api, port, cookieOf }, company, mine))
        fields.set(field, (fields.get(field) ?? 0) + count)
      await openScreens({
        browser,
        db,
        port,
        cookie: cookieOf(company.founder),
        company,
        watched: strict,
        policy: true,
        isShort,
      })
      if (!isShort)
        await openScreens({
          browser,
          db,
          port,
          cookie: cookieOf(company.founder),
          company,
          watched: bare,
          policy: false,
          isShort,
        })
      if (round % 4 === 3) say(`${(round + 1) * inOneOrg} payloads; ${strict.opened + bare.opened} screens opened`)
    }
  } finally {
    await browser.close()
    await api.close()
  }
  for (const line of [...strict.executions, ...bare.executions, ...strict.reports, ...strict.elsewhere].slice(0, 10))
    say(line)
  return [
    shown('payloads', isShort ? 4 : payloads.length),
    atLeast('text fields that took payloads', fields.size, 20),
    shown(
      'texts written',
      [...fields.values()].reduce((sum, count) => sum + count, 0),
    ),
    shown('screens opened under the content policy', strict.opened),
    atLeast('of them that show a payload as text', strict.showing, isShort ? 3 : 500),
    exactly('pages whose trap did not spring when it was tried', strict.deaf + bare.deaf),
    exactly('executions under it', strict.executions.length),
    exactly('reports of it', strict.reports.length),
    shown('screens opened with the policy bypassed', bare.opened),
    exactly('executions without it', bare.executions.length),
    exactly('addresses that would run something', strict.liveAddresses + bare.liveAddresses),
    exactly('requests to other places', strict.elsewhere.length + bare.elsewhere.length),
  ]
}
