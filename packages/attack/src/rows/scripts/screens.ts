import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

/** One screen of the product as the pictures and journeys know it. */
export type Screen = { readonly name: string; readonly path: string; readonly as: string | null }

type Table = { readonly screens: readonly Screen[] }

/** Every screen there is, by the table that pictures are taken from, in another organisation with its keys. */
export async function screensOf(slug: string): Promise<Screen[]> {
  const file = path.resolve(import.meta.dirname, '../../../../web/e2e/screen-table.ts')
  const { screens } = (await import(pathToFileURL(file).href)) as Table
  const seen = new Set<string>()
  return screens
    .map((screen) => ({ ...screen, path: inOrg(screen.path, slug) }))
    .filter(({ path: at }) => !seen.has(at) && seen.add(at))
}

const inOrg = (at: string, slug: string): string =>
  at
    .replace('/norrpedal', `/${slug}`)
    .replace('payslip', 'alpha')
    .replace('PAY-2.1', 'ALF-1.1')
    .replace('PAY-2', 'ALF-1')

/** Waits until a screen is complete. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}
