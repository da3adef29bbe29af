import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signUp } from './people.ts'

const { person, app } = journey()
const password = 'four quiet bicycles leave'

async function found(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create the organisation' }).click()
  await page.waitForURL('**/home')
}
/** The names of the first steps that are ticked. */
const ticked = async (page: Page): Promise<string[]> => {
  const list = page.getByRole('region', { name: 'First steps' })
  await list.waitFor()
  const done = page.getByText('Done', { exact: true })
  return list.getByRole('listitem').filter({ has: done }).locator('b').allInnerTexts()
}

describe('a newcomer with a fresh account', () => {
  it('opens a sample of their own, looks around, and removes it with one confirmation', async () => {
    const { page } = await person('nora')
    await signUp(page, app(), { name: 'Nora Lind', email: 'nora@sample.example', password })
    const started = performance.now()
    await page.getByRole('button', { name: 'Explore a sample company' }).click()
    await page.getByRole('heading', { level: 1, name: 'What needs you, Nora Lind' }).waitFor()
    console.log(`from the click to the sample on the screen: ${Math.round(performance.now() - started)} ms`)

    const banner = page.getByRole('region', { name: 'Sample company' })
    await banner.getByText('Its people are invented; what you change stays with you.').waitFor()
    await page.getByRole('link', { name: 'First Ride', exact: true }).first().waitFor()
    expect(await page.getByRole('region', { name: 'First steps' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Bets', exact: true }).first().click()
    await page.getByText('First thirty days').first().waitFor()
    await banner.waitFor()
    await page.getByRole('link', { name: 'Squads', exact: true }).first().click()
    await page.getByText('Payslip').first().waitFor()

    await banner.getByRole('button', { name: 'Remove the sample' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the sample' }).click()
    await page.waitForURL('**/new')
    await page.getByRole('button', { name: 'Create the organisation' }).waitFor()
    const left = await app().database.admin`select 1 from poly.sample_copy`
    expect(left).toHaveLength(0)
  })

  it('comes back to the page in their own organisation from which they opened it', async () => {
    const { page } = await person('olle')
    await signUp(page, app(), { name: 'Olle Berg', email: 'olle@sample.example', password })
    await found(page, 'Olle Works')
    await page.goto('/olle-works/objectives')
    await page.getByRole('button', { name: 'Organisation: Olle Works' }).click()
    await page.getByRole('menuitem', { name: 'Explore a sample company' }).click()
    await page.getByRole('button', { name: 'Remove the sample' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the sample' }).click()
    await page.waitForURL('**/olle-works/objectives')
    await page.getByRole('heading', { level: 1, name: 'Objectives' }).waitFor()
    expect(await page.getByRole('region', { name: 'Sample company' }).count()).toBe(0)
  })
})

describe('the first steps', () => {
  it('open real dialogs, are ticked by what there is, survive a reload, and hold across browsers when put away', async () => {
    const someone = { name: 'Ada Holm', email: 'ada@steps.example', password }
    const { page } = await person('ada')
    await signUp(page, app(), someone)
    await found(page, 'Ada Works')
    expect(await ticked(page)).toEqual([])
    await page.getByText('It needs a squad first.').first().waitFor()

    await page.getByRole('link', { name: 'Write down a belief' }).click()
    await fromExample(page, 'whoever succeeds in the first week stays for years')
    await page.getByRole('dialog').getByRole('button', { name: 'New belief' }).click()
    await page.getByText('whoever succeeds in the first week stays for years').first().waitFor()

    await page.getByRole('link', { name: 'Back to the first steps' }).click()
    await page.getByRole('link', { name: 'Make a bet' }).click()
    await fromExample(page, 'Buy without talking to us')
    await page.getByRole('dialog').getByLabel('Why there').fill('It is the first')
    await page.getByRole('dialog').getByRole('button', { name: 'New bet' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.getByRole('link', { name: 'Back to the first steps' }).click()
    await page.getByRole('link', { name: 'Make a squad' }).click()
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Payments')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Back to the first steps' }).click()
    await page.reload()
    expect(await ticked(page)).toEqual(['Write down a belief', 'Make a bet', 'Make a squad'])
    expect(await page.getByRole('link', { name: 'Write an objective' }).getAttribute('href')).toContain('/payments?add')

    await page.getByRole('button', { name: 'Put away' }).click()
    await page.getByRole('region', { name: 'First steps' }).waitFor({ state: 'detached' })
    const elsewhere = await person('ada elsewhere')
    await elsewhere.page.goto('/login')
    await elsewhere.page.getByLabel('E-mail').fill(someone.email)
    await elsewhere.page.getByLabel('Password', { exact: true }).fill(password)
    await elsewhere.page.getByRole('button', { name: 'Sign in' }).click()
    await elsewhere.page.waitForURL('**/ada-works/home')
    await elsewhere.page.getByText('All clear').waitFor()
    expect(await elsewhere.page.getByRole('region', { name: 'First steps' }).count()).toBe(0)
    await elsewhere.page.getByRole('button', { name: 'Account of Ada Holm' }).click()
    await elsewhere.page.getByRole('menuitem', { name: 'Show the first steps' }).click()
    expect(await ticked(elsewhere.page)).toHaveLength(3)
  })
})

describe('a squad in which nobody sits', () => {
  it('is where the first steps lead its maker, who takes the first seat there and writes on', async () => {
    const { page } = await person('vera')
    await signUp(page, app(), { name: 'Vera Ek', email: 'vera@seat.example', password })
    await found(page, 'Vera Works')
    await page.getByRole('link', { name: 'Make a squad' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill('Kitchen')
    const takesSeat = dialog.getByRole('switch', { name: 'I take the first seat' })
    expect(await takesSeat.isChecked()).toBe(true)
    await takesSeat.press('Space')
    await dialog.getByRole('button', { name: 'Add' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Back to the first steps' }).click()
    await page.getByRole('link', { name: 'Take the first seat of Kitchen' }).first().click()
    await page.getByRole('button', { name: 'Take the first seat' }).click()
    await page.getByRole('button', { name: 'Take the first seat' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Back to the first steps' }).click()
    await page.getByRole('link', { name: 'Write an objective' }).waitFor()
  })
})

describe('words', () => {
  it('are explained beside them by keyboard, until somebody hides the explanations, and again when they want them', async () => {
    const { page } = await person('ines')
    await signUp(page, app(), { name: 'Ines Roth', email: 'ines@why.example', password })
    await found(page, 'Ines Works')
    await page.goto('/ines-works/beliefs')
    const button = page.getByRole('button', { name: 'What is this: Belief?' })
    await button.focus()
    await page.keyboard.press('Enter')
    const told = page.getByRole('dialog', { name: 'Belief' })
    await told.getByText('Writing down a plan.').waitFor()
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'detached' })
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('What is this: Belief?')
    await page.keyboard.press('Enter')
    await told.getByRole('button', { name: 'Hide explanations' }).click()
    await button.waitFor({ state: 'detached' })
    await page.goto('/ines-works/bets')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('button', { name: /^What is this/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Account of Ines Roth' }).click()
    await page.getByRole('menuitem', { name: 'Show explanations' }).click()
    await page.getByRole('button', { name: 'What is this: Bet?' }).waitFor()
  })
})

describe('an example', () => {
  it('brings key results along, and does not write over what stands there without asking', async () => {
    const { page } = await person('tove')
    await signUp(page, app(), { name: 'Tove Dahl', email: 'tove@example.example', password })
    await found(page, 'Tove Works')
    await page.goto('/tove-works/squads?add=true')
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Payments')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto('/tove-works/squads/payments?add=true')
    const dialog = page.getByRole('dialog')
    const title = dialog.getByLabel('Objective', { exact: true }).first()
    await title.fill('Mine')
    await page.getByRole('button', { name: 'Start from an example' }).click()
    await page.getByRole('menuitem', { name: 'Nobody waits for an answer' }).click()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    expect(await title.inputValue()).toBe('Mine')
    await page.getByRole('button', { name: 'Start from an example' }).click()
    await page.getByRole('menuitem', { name: 'Nobody waits for an answer' }).click()
    await dialog.getByRole('button', { name: 'Replace' }).click()
    expect(await title.inputValue()).toBe('Nobody waits for an answer')
    await dialog.getByRole('button', { name: 'Leave out 2' }).click()
    await dialog.getByRole('button', { name: 'Add objective' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Hours until the first answer').first().waitFor()
    expect(await page.getByText('Questions that are settled with the first answer').count()).toBe(0)
  })
})

async function fromExample(page: Page, title: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Start from an example' }).click()
  await page.getByRole('menuitem', { name: title }).click()
  await page.getByText('Filled in from an example').waitFor()
}
