import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const title = 'Challenges for groups of riders'

/** Opens the form of a new bet and names it. */
async function draft(page: Page, name: string): Promise<ReturnType<Page['getByRole']>> {
  await page.goto('/norrpedal/bets')
  await page.getByRole('button', { name: 'New bet' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What we will do').fill(name)
  await dialog.getByLabel('Tags').fill('groups')
  return dialog
}

describe('bets', () => {
  it('are drafted beside what was lost, ranked by keyboard into a full Now, and closed well', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    const dialog = await draft(page, title)
    const past = dialog.getByRole('region', { name: 'Tried before' })
    await past.getByRole('link', { name: 'Ride together' }).waitFor()
    await past.getByRole('link', { name: 'We measured joiners, not riders' }).waitFor()
    await past.getByRole('listitem').filter({ hasText: 'Ride together' }).getByText('Mine differs from').click()
    await dialog.getByLabel('Seen, and different because').fill('This one has a hold-out from its first day')
    await dialog.getByLabel('Why there').fill('Clubs asked for it')
    await dialog.getByRole('button', { name: 'New bet' }).click()
    await dialog.waitFor({ state: 'detached' })

    const card = page.getByRole('row', { name: new RegExp(title) })
    await card.focus()
    await page.keyboard.press('Alt+ArrowLeft')
    const bar = page.getByRole('form', { name: /^Why B-15/ })
    await bar.getByLabel('Why? Everybody can read it.').fill('Clubs are waiting')
    await page.keyboard.press('Enter')
    await bar.getByText('Say what leaves Now, or that nothing does.').waitFor()
    await bar.getByRole('button', { name: /What leaves it/ }).click()
    await page.getByRole('option', { name: /Second life/ }).click()
    await bar.getByLabel(/^A leap of faith/).fill('The clubs meet in October')
    await bar.getByRole('button', { name: 'Move' }).click()
    await bar.waitFor({ state: 'detached' })
    const column = (name: string) => page.getByRole('region', { name, exact: true })
    await column('Now')
      .getByRole('row', { name: new RegExp(title) })
      .waitFor()
    await column('Next')
      .getByRole('row', { name: /Second life/ })
      .waitFor()
    await card.getByText('Leap of faith, signed by Maja Lindqvist:').waitFor()

    await page.goto('/norrpedal/bets/B-15')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('This one has a hold-out from its first day').first().waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    const closing = page.getByRole('dialog')
    await closing
      .getByRole('button', { name: /^Outcome|Choose one/ })
      .first()
      .click()
    await page.getByRole('option', { name: /^Lost/ }).click()
    await closing.getByLabel('What was found').fill('+0.2 % against the hold-out, n = 4,000')
    await closing.getByLabel('The lesson in one sentence').fill('Clubs ride anyway')
    await page.reload()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await closing.getByText('This is what you wrote before').waitFor()
    expect(await closing.getByLabel('What was found').inputValue()).toBe('+0.2 % against the hold-out, n = 4,000')
    await closing.getByLabel('What we expected').fill('More rides')
    await closing.getByLabel('What happened').fill('As many rides')
    await closing.getByLabel('What we learned').fill('Whoever is in a club rides anyway')
    await closing.getByLabel(/^To the squads/).fill('Thank you for the hold-out')
    await closing.getByRole('button', { name: 'Close', exact: true }).last().click()
    await closing.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'How it ended' }).waitFor()
    await page.getByText('+0.2 % against the hold-out, n = 4,000').first().waitFor()

    const again = await draft(page, 'Groups of riders, once more')
    await again.getByRole('link', { name: 'Clubs ride anyway' }).waitFor()
    await again.getByRole('button', { name: 'Cancel' }).click()
    await page.goto('/norrpedal/bets/changes')
    await page.getByText('Clubs are waiting').first().waitFor()
    expect(await page.getByText('Leap of faith: The clubs meet in October').count()).toBe(1)
  })

  it('are walked back to their data in two steps of the keyboard, one for each datum more', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/bets/B-2')
    const data = page.getByRole('region', { name: 'From data to bet' }).getByRole('link', { name: 'D-3' })
    await data.waitFor()
    await page.keyboard.press('d')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/evidence/D-3')
    await page.getByRole('link', { name: 'Never off the road' }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0)
  })

  it('change their stage by two yeses of two people', async () => {
    const [maja, priya] = [await person('maja'), await person('priya')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await signIn(priya.page, 'priya@norrpedal.example')
    for (const { page } of [maja, priya]) await page.goto('/norrpedal/bets/B-1')
    await maja.page.getByRole('button', { name: 'Propose a stage' }).click()
    const dialog = maja.page.getByRole('dialog')
    await dialog.getByLabel(/^Is it there for everybody/).fill('Every rider has it since Monday')
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await maja.page.getByText('Waits for a yes of a squad that serves it.').waitFor()
    await priya.page.getByRole('button', { name: 'Say yes' }).click()
    const now = maja.page.getByRole('list', { name: 'Stages' }).locator('[aria-current=step]')
    await now.getByText('Tweak it').waitFor()
    expect(await now.count()).toBe(1)
  })
})
