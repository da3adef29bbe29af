import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { choose, fillDay, inDialog } from './dialogs.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

/* A leader runs a bet from its first datum to its lesson. The steps follow each other: each finds what the ones before left. */
const { person } = journey({ samples: true })
const board = '/norrpedal/bets'
const belief = 'riders who ride in pairs ride all winter'
const bet = 'Pair every new rider with a neighbour'
const datum = 'Riders with a riding partner rode on 41 days last winter, others on 17'
const lesson = 'A partner who moves away takes the habit along'

/** What is on the page is reached with Tab alone, and opened with Enter: one step of the keyboard. */
async function step(page: Page, link: Locator): Promise<void> {
  await link.waitFor()
  for (let tabs = 0; tabs < 200; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((each) => each === document.activeElement)) return page.keyboard.press('Enter')
  }
  throw new Error('The keyboard does not get there')
}

const card = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(title) })
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

describe('a leader, with the rhythm', () => {
  it('writes down a belief, the datum under it, and what it means', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/beliefs')
    await inDialog(page, 'New belief', async (dialog) => {
      await dialog.getByLabel('We believe …').fill(belief)
    })
    await page.goto('/norrpedal/beliefs/BL-5')
    await page.getByRole('heading', { level: 1, name: `We believe: ${belief}` }).waitFor()
    await inDialog(page, 'New data point', async (dialog) => {
      await dialog.getByLabel('What was observed').fill(datum)
      await dialog.getByLabel('Source').fill('Ride log, winter 2025')
    })
    await inDialog(page, 'New insight', async (dialog) => {
      await dialog.getByLabel('What it means').fill('Company is what makes a cold morning bearable')
      await dialog.getByRole('combobox', { name: 'Drawn from' }).fill('partner')
      await page.getByRole('option', { name: /D-12/ }).click()
    })
    await page.getByRole('link', { name: 'I-8' }).waitFor()
    expect(await page.getByRole('link', { name: 'D-12' }).count()).toBeGreaterThan(0)
  })

  it('pitches a bet on it that lacks nothing, and ranks it by keyboard with a reason', async () => {
    const [maja, priya] = [await person('maja'), await person('priya')]
    const { page } = maja
    await signIn(page, 'maja@norrpedal.example')
    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto(board)
    await page.goto(board)
    await inDialog(page, 'New bet', async (dialog) => {
      await dialog.getByLabel('What we will do').fill(bet)
      await choose(dialog, /Sponsor/, /Maja Lindqvist/)
      await choose(dialog, /Road manager/, /Priya Nair/)
      await dialog.getByLabel('Why there').fill('Winter comes in three months')
      await dialog.getByText(belief).click()
      await dialog.getByLabel('Metric').fill('Riding days from November to March')
      await dialog.getByRole('textbox', { name: 'Baseline' }).fill('17')
      await dialog.getByRole('textbox', { name: 'Target' }).fill('30')
      await fillDay(page, 'Reached by', ['31', '03', '2027'])
      await dialog.getByLabel('What would stop it').fill('Stop if fewer than one pair in four rides in November')
      await fillDay(page, 'Decide by', ['15', '12', '2026'])
      await dialog.getByLabel('Tags').fill('winter, habit')
      await dialog.getByText('It has everything that Now asks for.').waitFor()
    })

    await card(page, bet).focus()
    await page.keyboard.press('Alt+ArrowUp')
    const bar = page.getByRole('form', { name: /^Why B-15/ })
    await bar.getByLabel('Why? Everybody can read it.').fill('Snow will not wait for the school year')
    await page.keyboard.press('Enter')
    await bar.waitFor({ state: 'detached' })
    const rows = column(priya.page, 'Next').getByRole('row')
    await rows.nth(1).getByText(bet).waitFor({ timeout: 5_000 })
    expect(await rows.nth(2).innerText()).toContain('One price, any bike')
    await page.goto(`${board}/changes`)
    await page.getByText('Snow will not wait for the school year').first().waitFor()
  })

  it('takes it into a full Now and chooses what leaves', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto(board)
    await card(page, bet).focus()
    const before = await column(page, 'Now').getByRole('row').count()
    await page.keyboard.press('Alt+ArrowLeft')
    const bar = page.getByRole('form', { name: /^Why B-15/ })
    expect(await bar.getByLabel(/^A leap of faith/).count()).toBe(0)
    await bar.getByLabel('Why? Everybody can read it.').fill('The pairs are found')
    await page.keyboard.press('Enter')
    await bar.getByText('Say what leaves Now, or that nothing does.').waitFor()
    await choose(bar, /What leaves it/, /Second life/)
    await bar.getByRole('button', { name: 'Move' }).click()
    await bar.waitFor({ state: 'detached' })
    await column(page, 'Next')
      .getByRole('row', { name: /Second life/ })
      .waitFor()
    expect(
      await column(page, 'Now')
        .getByRole('row', { name: new RegExp(bet) })
        .count(),
    ).toBe(1)
    expect(await column(page, 'Now').getByRole('row').count()).toBe(before)
  })

  it('sees the bet light up when an ordinary member challenges its belief', async () => {
    const [maja, priya] = [await person('maja'), await person('priya')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto('/norrpedal/bets/B-15')
    await maja.page.getByRole('heading', { level: 1, name: bet }).waitFor()
    const shaken = maja.page.getByText('This stands on BL-5, which is challenged')
    expect(await shaken.count()).toBe(0)
    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/beliefs/BL-5')
    await inDialog(priya.page, 'Challenge', async (dialog) => {
      await dialog.getByText('New data').click()
      await dialog.getByLabel('What was observed').fill('Of 212 pairs, 9 rode together in November')
      await dialog.getByLabel('Why it no longer holds').fill('They like each other and drive.')
    })
    await shaken.waitFor({ timeout: 5_000 })
    await maja.page.getByText('They like each other and drive.').first().waitFor()
    await inDialog(maja.page, 'Say what follows', async (dialog) => {
      await dialog.getByText(/^Stop/).click()
      await dialog.getByLabel('Why').fill('Nine pairs are an answer.')
    })
    await maja.page.getByText('Nine pairs are an answer.').waitFor()
  })

  it('closes it as lost with its lesson, and is shown that one when drafting a bet like it', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/bets/B-15')
    await inDialog(page, 'Close', async (dialog) => {
      await choose(dialog, /Outcome/, /^Lost/)
      await dialog.getByLabel('What was found').fill('18 riding days with a partner, 17 without; n = 424')
      await dialog.getByLabel('How so?').fill('Pairs rode no more than others.')
      await dialog.getByLabel('The lesson in one sentence').fill(lesson)
      await dialog.getByLabel('What we expected').fill('30 riding days')
      await dialog.getByLabel('What happened').fill('18 riding days')
      await dialog.getByLabel('What we learned').fill('Whoever rides with somebody stops with them')
      await dialog.getByLabel(/^To the squads/).fill('Thank you for the matching')
    })
    await page.getByRole('heading', { name: 'How it ended' }).waitFor()

    await page.goto('/norrpedal/beliefs/BL-5')
    await page.getByText('Pairs rode no more than others.').first().waitFor()

    await page.goto(board)
    expect(
      await column(page, 'Now')
        .getByRole('row', { name: new RegExp(bet) })
        .count(),
    ).toBe(0)
    await page.getByRole('button', { name: 'New bet' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What we will do').fill('Pair riders for the winter')
    await dialog.getByLabel('Tags').fill('winter, habit')
    const past = dialog.getByRole('region', { name: 'Tried before' })
    await past.getByRole('link', { name: lesson }).waitFor()
    expect(await past.getByRole('link', { name: bet }).count()).toBe(1)
  })

  it('walks a bet back to its data in three steps of the keyboard, and a datum forward to all that leans on it', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/bets/B-15')
    const argument = page.getByRole('region', { name: 'From data to bet' })
    await step(page, argument.getByRole('link', { name: 'BL-5' }))
    await page.getByRole('heading', { level: 1, name: `We believe: ${belief}` }).waitFor()
    await step(page, page.getByRole('link', { name: 'I-8' }).first())
    await page.waitForURL('**/evidence/I-8')
    await step(page, page.getByRole('link', { name: 'D-12' }).first())
    await page.waitForURL('**/evidence/D-12')
    await page.getByRole('heading', { level: 1, name: datum }).waitFor()

    await page.goto('/norrpedal/bets/B-2')
    await step(page, argument.getByRole('link', { name: 'D-3' }))
    await page.waitForURL('**/evidence/D-3')
    const leaning = page.getByRole('region', { name: 'What leans on it' })
    await leaning.getByText('BL-2', { exact: true }).first().waitFor()
    const keys = await leaning.getByText(/^[A-Z]+-\d+$/).allInnerTexts()
    const bets = ['B-2', 'B-5', 'B-10', 'B-11']
    const objectives = ['BEAT-2', 'BEAT-3', 'ROAD-2', 'WORK-2']
    expect(keys).toEqual(['I-2', 'I-6', 'BL-2', ...bets, ...objectives])
    await step(page, leaning.getByRole('link', { name: 'Never off the road' }))
    await page.waitForURL('**/bets/B-2')
  })
})
