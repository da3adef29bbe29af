import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

describe('units', () => {
  it('a guild is found by typing, joined by one press, told what one brings, and left; others see it at once', async () => {
    const [priya, maja] = [await person('priya'), await person('maja')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto('/norrpedal/units/accessibility')
    await maja.page.getByText('13 people').waitFor()
    const { page } = priya
    await signIn(page, 'priya@norrpedal.example')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('accessib')
    await page.getByRole('option', { name: /Accessibility/ }).click()
    await page.waitForURL('**/norrpedal/units/accessibility')
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Join Accessibility' }).click()
    await page.getByRole('textbox', { name: 'What you bring' }).fill('Screen readers on the road')
    await page.getByRole('button', { name: 'Save' }).click()
    await maja.page.getByText('Screen readers on the road').waitFor()
    await maja.page.getByText('14 people').waitFor()
    await page.getByRole('button', { name: 'Leave Accessibility' }).click()
    await page.getByRole('button', { name: 'Join Accessibility' }).waitFor()
    await maja.page.getByText('13 people').waitFor()

    await page.goto('/norrpedal/squads')
    await page.getByRole('searchbox', { name: 'Find' }).fill('zhao')
    await page.getByRole('heading', { name: 'People called so' }).waitFor()
    await page.getByRole('link', { name: 'Lin Zhao' }).click()
    await page.getByRole('link', { name: 'Data & ML' }).first().waitFor()
  })

  it('a chapter takes people from its lead, who is told why somebody of another one cannot come', async () => {
    const { page, trouble } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/units/rider-mobile')
    await page.getByRole('button', { name: 'Add a person' }).click()
    const dialog = page.getByRole('dialog')
    await page.keyboard.press('Tab') // out of the list of names
    await dialog.getByRole('button', { name: 'Appoint' }).click()
    await dialog.getByText('Fill this in.').waitFor()
    const choose = async (name: string) => {
      await dialog.getByRole('combobox', { name: 'Who' }).fill(name)
      await page.getByRole('option', { name }).click()
      await dialog.getByRole('button', { name: 'Appoint' }).click()
    }
    trouble.expect(/^422: \/trpc\/units\.appoint$/)
    await choose('Björn Aas')
    await dialog.getByText('They belong to another chapter').waitFor()
    await choose('Lea Sandström')
    await dialog.waitFor({ state: 'detached' })
    const added = page.getByRole('link', { name: 'Lea Sandström' })
    await added.waitFor()
    expect(await added.count()).toBe(1)
  })

  it('a coach is appointed by an administrator, stands beside the squad, and decides nothing of it', async () => {
    const [ruth, hanna] = [await person('ruth'), await person('hanna')]
    await signIn(ruth.page, 'ruth@norrpedal.example')
    await ruth.page.goto('/norrpedal/squads/payslip')
    const dialog = ruth.page.getByRole('dialog')
    await ruth.page.getByRole('button', { name: 'Name, purpose, place' }).click()
    await dialog.getByRole('textbox', { name: 'What it is for' }).fill('any payroll, no errors, no calls')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await ruth.page.getByText('any payroll, no errors, no calls').waitFor()
    await ruth.page.getByRole('button', { name: 'Appoint a supporter' }).click()
    await dialog.getByRole('combobox', { name: 'Who' }).fill('Hanna')
    await ruth.page.getByRole('option', { name: 'Hanna Öst' }).click()
    await dialog.getByRole('textbox', { name: 'In your words' }).fill('Flow')
    await dialog.getByRole('button', { name: 'Appoint' }).click()
    await dialog.waitFor({ state: 'detached' })
    await ruth.page.getByRole('region', { name: 'Supporters' }).getByRole('link', { name: 'Hanna Öst' }).waitFor()
    await signIn(hanna.page, 'hanna@norrpedal.example')
    await hanna.page.goto('/norrpedal/squads/payslip')
    await hanna.page.getByText('Only Payslip decides here').waitFor()
    expect(await hanna.page.getByRole('button', { name: 'Add objective' }).count()).toBe(0)
    await hanna.page.getByRole('button', { name: 'End the role of Hanna Öst' }).click()
    await hanna.page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
    await hanna.page.getByText('Flow').waitFor({ state: 'detached' })
  })
})

describe('words', () => {
  it('of one’s own are tried, refused, chosen by an administrator, on everybody’s screen at once, and taken back', async () => {
    const [ruth, maja] = [await person('ruth'), await person('maja')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto('/norrpedal/settings/terms')
    await maja.page.getByText('An administrator can change it').waitFor()
    expect(await maja.page.getByRole('button', { name: 'Save' }).count()).toBe(0)
    await maja.page.goto('/norrpedal/squads')
    await maja.page.getByRole('heading', { name: 'Squads', level: 1 }).waitFor()

    const { page } = ruth
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/norrpedal/settings/terms')
    const squad = page.getByRole('group', { name: 'Who owns objectives' })
    await squad.getByLabel('One').fill('tribe')
    await squad.getByLabel('Several').fill('crews')
    await page.getByText('Seven crews in two tribes').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Another of these is called so already').waitFor()
    await squad.getByLabel('One').fill('crew')
    await page.getByText('Only the crew itself changes').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await maja.page.getByRole('heading', { name: 'Crews', level: 1 }).waitFor()
    await maja.page.getByRole('link', { name: 'Crews' }).first().waitFor()

    await page.getByRole('button', { name: 'Back to “squad”' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await maja.page.getByRole('heading', { name: 'Squads', level: 1 }).waitFor()
  })
})
