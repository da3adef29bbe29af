import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { okrPage } from './fixtures.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person, app } = journey({ samples: true })
const desk = mkdtempSync(path.join(tmpdir(), 'polyrhythm-import-'))
afterAll(() => rmSync(desk, { recursive: true, force: true }))

const text = (page: Page) => page.getByLabel('Text', { exact: true })
const see = (page: Page) => page.getByRole('button', { name: 'See what it says' }).click()
const chooseCycle = async (page: Page) => {
  await page.getByRole('button', { name: 'Choose a cycle Cycle' }).click()
  await page.getByRole('option').first().click()
}

describe('import', () => {
  it('refuses what is no page of OKRs within a second, and says what to do', async () => {
    const { page } = await person('ruth')
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/norrpedal/import')
    const drop = async (name: string, content: Buffer | string, sentence: string) => {
      const file = path.join(desk, name)
      writeFileSync(file, content)
      await page.locator('input[type=file]').setInputFiles(file)
      const begun = performance.now()
      await page.getByText(sentence).waitFor()
      expect(performance.now() - begun, name).toBeLessThan(1_000)
      await text(page).fill(' ')
    }
    const noise = Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 37) % 256))
    await drop('picture.md', noise, 'This is no plain text.')
    await drop('endless.md', Buffer.alloc(50 * 1_048_576, '- word\n'), 'This is larger than 1 MB')
    await drop('lines.md', '- a\n'.repeat(100_000), 'This has more than 5,000 lines')
    await drop('nothing.md', ' \n', 'There is no text in it.')
  })

  it('keeps text and decisions through a reload, and imports once', async () => {
    const { page } = await person('ruth')
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/norrpedal/import')
    await text(page).fill(okrPage('sourcegraph-fy21-q1'))
    await page.reload()
    expect(await text(page).inputValue()).toBe(okrPage('sourcegraph-fy21-q1').replaceAll('\r\n', '\n'))
    await see(page)
    await page.getByRole('button', { name: 'Change “Engineering”' }).click()
    await page.getByLabel('Name').fill('Tech')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByLabel('Import “CEO”').press('Space')
    await page.reload()
    await page.getByText('Tech', { exact: true }).waitFor()
    expect(await page.getByLabel('Import “CEO”').isChecked()).toBe(false)
    await page.getByRole('button', { name: 'Choose a cycle to import' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await chooseCycle(page)
    const button = page.getByRole('button', { name: /^Import \d+ objectives and \d+ key results$/ })
    const [, objectives] = /Import (\d+)/.exec(await button.innerText()) ?? []
    await button.click()
    await page.getByRole('heading', { name: 'Imported' }).waitFor()
    expect(await page.getByText(`${objectives} objectives and`).count()).toBe(1)
    const [{ count } = { count: 0 }] = await app().database.admin<{ count: number }[]>`
      select count(*)::int as count from poly.import_batch`
    expect(count).toBe(1)
    await page.getByRole('link', { name: 'Code intelligence' }).click()
    await page.getByRole('heading', { level: 1, name: 'Code intelligence' }).waitFor()
  })

  it('lets a member import into their own squad, and offers to ask where they do not sit', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/import')
    await page.getByText('You can import into squads that you sit in').waitFor()
    await text(page).fill(
      '# First Ride\n- New riders feel safe\n  - Rides without a call from 80% to 95%\n# Payslip\n- Payroll is boring\n',
    )
    await see(page)
    expect(await page.getByLabel('Import “Payslip”').isChecked()).toBe(false)
    await page.getByText('Payslip is there already, and only its members can import into it.').waitFor()
    await page.getByRole('button', { name: 'Request a seat' }).click()
    await page.getByText('Payslip has been asked for a seat').waitFor()
    await chooseCycle(page)
    await page.getByRole('button', { name: 'Import 1 objective and 1 key result' }).click()
    await page.getByRole('link', { name: 'First Ride' }).click()
    await page.getByText('New riders feel safe').first().waitFor()
  })
})
