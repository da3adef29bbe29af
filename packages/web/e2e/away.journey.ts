import { expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person, app } = journey({ samples: true, isCuttable: true })
const away = 'We cannot reach our database. Nothing was lost; try again in a moment.'
const question = 'What would you need to halve the time to first payslip?'

it('while the database is away a form says so, keeps what was typed, and sends it when it is back', async () => {
  const { page, trouble } = await person('priya')
  await signIn(page, 'priya@norrpedal.example')
  await page.goto('/norrpedal/squads/payslip')
  await page.getByRole('button', { name: 'Ask Payslip' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Your question').fill(question)

  trouble.expect(/^503: /)
  app().link?.cut()
  await dialog.getByRole('button', { name: 'Send question' }).click()
  await dialog.getByText(away).waitFor()
  expect(await dialog.getByLabel('Your question').inputValue()).toBe(question)

  app().link?.open()
  await dialog.getByRole('button', { name: 'Send question' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(question).waitFor()
})

it('a page that is opened while it is away says so, and comes when asked for again', async () => {
  const { page, trouble } = await person('priya')
  await signIn(page, 'priya@norrpedal.example')
  trouble.expect(/^503: /)
  app().link?.cut()
  await page.goto('/norrpedal/objectives')
  await page.getByText(away).first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/norrpedal/objectives')
  app().link?.open()
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Objectives' }).waitFor()
})
