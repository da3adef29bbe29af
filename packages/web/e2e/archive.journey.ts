import { expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

let minutesAhead = 0
const { person } = journey({ samples: true, clock: () => new Date(Date.now() + minutesAhead * 60_000) })

it('an organisation is deleted by its name and a fresh proof, read by its people meanwhile, and restored', async () => {
  const { page, trouble } = await person('ruth')
  await signIn(page, 'ruth@norrpedal.example')
  await page.goto('/norrpedal/settings/general')
  minutesAhead += 11
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete Norrpedal AB' })
  await dialog.getByLabel('Type its name: Norrpedal AB').fill('Norrpedal')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  const proof = page.getByRole('dialog', { name: 'Is it you?' })
  await proof.getByLabel('Password', { exact: true }).fill('three against two')
  await proof.getByRole('button', { name: 'Go on' }).click()
  await dialog.getByText('This is not its name as it stands.').waitFor()
  await dialog.getByLabel('Type its name: Norrpedal AB').fill('Norrpedal AB')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('This organisation is archived').waitFor()
  expect(trouble.take()).toEqual([expect.stringContaining('403'), expect.stringContaining('422')])

  const reader = await person('priya')
  await signIn(reader.page, 'priya@norrpedal.example')
  await reader.page.getByText('An administrator can restore it.').waitFor()
  await reader.page.goto('/norrpedal/bets')
  await reader.page.getByRole('heading', { level: 1 }).waitFor()

  await page.getByRole('button', { name: 'Restore' }).click()
  await page.getByText('This organisation is archived').waitFor({ state: 'detached' })
  await reader.page.getByText('This organisation is archived').waitFor({ state: 'detached' })
})
