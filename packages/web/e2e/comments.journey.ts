import { devices } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const bet = '/norrpedal/bets/B-4'
const onCriterion = 'Comment on: What would stop it'

describe('two people about a bet', () => {
  it('one names the other at a field, who sees it without a reload, answers and settles; nothing else changes', async () => {
    const [priya, maja] = [await person('priya'), await person('maja')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto(bet)
    await maja.page.getByText('Nobody has said anything yet').waitFor()

    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto(bet)
    await priya.page.getByRole('button', { name: onCriterion }).click()
    const dialog = priya.page.getByRole('dialog')
    const field = dialog.getByLabel('Your comment')
    await field.fill('Is **SEK 600** still right, @maj')
    await dialog.getByRole('option', { name: 'Maja Lindqvist' }).waitFor()
    await field.press('Enter')
    expect(await field.inputValue()).toBe('Is **SEK 600** still right, @Maja Lindqvist ')
    await dialog.getByRole('button', { name: 'Comment', exact: true }).click()

    const said = maja.page.getByRole('article').filter({ hasText: 'Is SEK 600 still right' })
    await said.waitFor({ timeout: 5_000 })
    await said.getByRole('link', { name: '@Maja Lindqvist' }).waitFor()
    await maja.page.getByText('On: What would stop it').waitFor()
    await maja.page.getByRole('button', { name: '1 comment on: What would stop it' }).waitFor()

    await maja.page.getByRole('button', { name: 'Answer' }).click()
    await maja.page.getByLabel('Your answer to Priya Nair').fill('Yes, until the spring.')
    await maja.page.getByRole('button', { name: 'Send answer' }).click()
    await dialog.getByText('Yes, until the spring.').waitFor({ timeout: 5_000 })

    await said.getByRole('button', { name: 'React' }).click()
    await maja.page.getByRole('menuitem', { name: 'Agree' }).click()
    await dialog.getByRole('button', { name: 'Agree: Maja Lindqvist' }).waitFor({ timeout: 5_000 })

    await maja.page.getByRole('button', { name: 'Settle the thread that Priya Nair began' }).click()
    await maja.page.getByText('1 settled thread').waitFor()
    await dialog.getByText('1 settled thread').waitFor({ timeout: 5_000 })
    await maja.page.getByRole('button', { name: 'Following' }).waitFor()
    await maja.page.getByRole('button', { name: 'History' }).click()
    await maja.page.getByRole('dialog', { name: 'History of B-4' }).getByText('Written').waitFor()
  })

  it('what is not sent survives a reload, on a phone too', async () => {
    const { isMobile, hasTouch, viewport } = devices['iPhone 14'] ?? {}
    const priya = await person('priya', {
      isMobile: isMobile ?? true,
      hasTouch: hasTouch ?? true,
      viewport: viewport ?? null,
    })
    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/bets/B-1')
    const open = priya.page.getByRole('button', { name: onCriterion })
    await open.tap()
    const field = priya.page.getByRole('dialog').getByLabel('Your comment')
    await field.fill('Half a thought')
    await priya.page.reload()
    await open.tap()
    expect(await field.inputValue()).toBe('Half a thought')
    await priya.page.getByRole('button', { name: 'Close' }).tap()
    await priya.page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('lessons', () => {
  it('are thanked for by name, and posted by anybody', async () => {
    const [priya, maja] = [await person('priya'), await person('maja')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto('/norrpedal/lessons/L-1')
    await maja.page.getByRole('heading', { level: 1, name: 'We measured joiners, not riders' }).waitFor()

    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/lessons')
    await priya.page.getByRole('article', { name: 'Ride together' }).getByText('Lost bet').waitFor()
    await priya.page.getByLabel('Find in lessons').fill('joiners')
    await priya.page.getByRole('article', { name: 'A van waits longer' }).waitFor({ state: 'detached' })
    const card = priya.page.getByRole('article', { name: 'We measured joiners, not riders' })
    await card.getByRole('button', { name: 'Say thanks: L-1' }).click()
    await card.getByText('Elin Forsgren, Lea Sandström and Priya Nair').waitFor()
    await maja.page.getByText('Elin Forsgren, Lea Sandström and Priya Nair').waitFor({ timeout: 5_000 })

    await priya.page.getByRole('button', { name: 'Post a lesson' }).click()
    const dialog = priya.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Post a lesson' }).click()
    await dialog.getByText('Fill this in.').first().waitFor()
    await dialog.getByLabel('The lesson in one sentence').fill('Winter tyres come before winter')
    await dialog.getByLabel('What was expected?').fill('Riders change tyres themselves.')
    await priya.page.reload()
    await priya.page.getByRole('button', { name: 'Post a lesson' }).click()
    expect(await dialog.getByLabel('What was expected?').inputValue()).toBe('Riders change tyres themselves.')
    await dialog.getByLabel('What happened?').fill('They stopped riding.')
    await dialog.getByLabel('What was learned?').fill('A leased bike is nobody’s to fit out.')
    await dialog.getByLabel('Tags').fill('Winter, service')
    await dialog.getByRole('button', { name: 'Post a lesson' }).click()
    await dialog.waitFor({ state: 'detached' })
    await priya.page.goto('/norrpedal/lessons?tag=winter')
    await priya.page.getByRole('link', { name: 'Winter tyres come before winter' }).click()
    await priya.page.getByRole('button', { name: 'Edit' }).waitFor()
    await priya.page.getByRole('link', { name: '#winter' }).waitFor()
    expect(await priya.page.getByRole('main').innerText()).toContain('A leased bike is nobody’s to fit out.')
  })
})
