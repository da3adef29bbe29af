import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { okrPage } from './fixtures.ts'
import { journey } from './journey.ts'
import { signUp } from './people.ts'

const { person, app } = journey()

describe('a newcomer', () => {
  it('comes from a pasted page to a chain from belief to key result', async () => {
    const { page } = await person('nora')
    await signUp(page, app(), { name: 'Nora Lind', email: 'nora@acme.example', password: 'four quiet bicycles leave' })
    await page.getByLabel('Name', { exact: true }).fill('Acme Labs')
    await page.getByRole('button', { name: 'Create the organisation' }).click()
    await page.waitForURL('**/acme-labs/home')

    await importPage(page)
    const belief = await writeBelief(page)
    await writeBet(page, belief)
    await declareLink(page)
    await checkInByKeyboard(page)
    expect(await chainOf(page)).toEqual([
      expect.stringContaining('teams join companies they have heard of'),
      expect.stringContaining('Be known for how we work'),
      expect.stringContaining('Great people find us'),
      expect.stringContaining('Enhance partnerships'),
    ])
  })
})

async function importPage(page: Page): Promise<void> {
  await page.goto('/acme-labs/import')
  await page.getByLabel('Text', { exact: true }).fill(okrPage('sourcegraph-fy22-q3'))
  await page.getByRole('button', { name: 'See what it says' }).click()

  await page.getByText(/^You take the first seat of: .*Talent/).waitFor()

  await page
    .getByRole('button', { name: 'Change “Enhance recruitment branding efforts to attract talent globally.”' })
    .click()
  await page.getByLabel('Title').fill('Great people find us')
  await page.getByRole('button', { name: 'Done' }).click()

  await page.getByRole('button', { name: /^Change “Average time-to-fill/ }).click()
  const fields = page.getByRole('group', { name: /^Average time-to-fill/ })
  await fields.getByRole('textbox', { name: 'Baseline' }).fill('62')
  await fields.getByRole('textbox', { name: 'Unit' }).fill('days to fill')
  await fields.getByRole('button', { name: 'Done' }).click()
  expect(await page.getByText('62 → 45 days to fill').count()).toBe(1)

  await page.getByRole('button', { name: 'Choose a cycle Cycle' }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Import 27 objectives and 73 key results' }).click()
  await page.getByText('27 objectives and 73 key results are now in 8 squads.').waitFor()
}

/** @returns its key */
async function writeBelief(page: Page): Promise<string> {
  await page.goto('/acme-labs/beliefs')
  await page.getByRole('button', { name: 'New belief' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('We believe …', { exact: true }).fill('teams join companies they have heard of')
  await dialog.getByRole('radio', { name: '4' }).press('Space')
  await dialog.getByRole('button', { name: 'New belief' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('teams join companies they have heard of').first().waitFor()
  return 'teams join companies they have heard of'
}

async function writeBet(page: Page, belief: string): Promise<void> {
  await page.goto('/acme-labs/bets')
  await page.getByRole('button', { name: 'New bet' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What we will do').fill('Be known for how we work')
  await dialog.getByRole('checkbox', { name: belief }).press('Space')
  await dialog.getByLabel('Why there').fill('Hiring limits everything else')
  await dialog.getByRole('button', { name: 'New bet' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function declareLink(page: Page): Promise<void> {
  await page.goto('/acme-labs/squads/talent')
  await page.getByRole('button', { name: 'Declare a link' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'What it helps' }).fill('Be known')
  await page.getByRole('option', { name: /Be known for how we work/ }).click()
  await dialog.getByLabel('How it helps, in one sentence').fill('People apply because they read what we publish')
  await dialog.getByRole('button', { name: 'Declare a link' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('People apply because they read what we publish').waitFor()
}

/** Four key results, without a pointer: a number is typed, a milestone is left as it is. */
async function checkInByKeyboard(page: Page): Promise<void> {
  await page.goto('/acme-labs/check-in?squad=talent')
  const { keyboard } = page
  for (const [index, confidence] of ['6', '8', '7', '0'].entries()) {
    await page.getByRole('heading', { name: `${index + 1} of 10` }).waitFor()
    if (await page.evaluate('document.activeElement.inputMode === "decimal"')) {
      await keyboard.type('1')
      await keyboard.press('Tab')
    }
    await keyboard.press(confidence)
    await keyboard.press('s')
    await keyboard.press(index < 3 ? 'Enter' : 'Control+Enter')
  }
  await page.getByText('4 values of Talent are on everybody’s screen.').waitFor()
}

/** The first four rows of the alignment tree. */
async function chainOf(page: Page): Promise<string[]> {
  await page.goto('/acme-labs/align')
  const tree = page.getByRole('treegrid', { name: 'Alignment tree' })
  await tree.waitFor()
  await page.getByRole('button', { name: 'Open all' }).click()
  return (await tree.getByRole('row').allInnerTexts()).slice(0, 4)
}
