import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

let minutesAhead = 0
const { person } = journey({ samples: true, clock: () => new Date(Date.now() + minutesAhead * 60_000) })

describe('an account', () => {
  it('is deleted after a fresh proof: every browser is out at once, and what was written is a former member’s', async () => {
    const [here, there, reader] = [await person('felix'), await person('felix elsewhere'), await person('priya')]
    for (const { page } of [here, there]) await signIn(page, 'felix@norrpedal.example')
    await signIn(reader.page, 'priya@norrpedal.example')
    await reader.page.goto('/norrpedal/squads/payslip')
    await reader.page.getByText('Felix Braun').first().waitFor()

    const { page } = here
    await page.goto('/account')
    await page.getByText('goes on without you.').waitFor()
    minutesAhead += 11
    await page.getByRole('button', { name: 'Delete my account' }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete your account' })
    const confirm = async (email: string) => {
      await dialog.getByLabel('Type your address: felix@norrpedal.example').fill(email)
      await dialog.getByRole('button', { name: 'Delete my account' }).click()
    }
    await confirm('felix@example.com')
    const proof = page.getByRole('dialog', { name: 'Is it you?' })
    await proof.getByLabel('Password', { exact: true }).fill('three against two')
    await proof.getByRole('button', { name: 'Go on' }).click()
    await dialog.getByText('This is not your address as it stands.').waitFor()
    await confirm('felix@norrpedal.example')
    await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor()
    expect(here.trouble.take()).toEqual([expect.stringContaining('403'), expect.stringContaining('422')])

    there.trouble.expect(/^401: /)
    await there.page.goto('/account')
    await there.page.waitForURL('**/login?next=%2Faccount')

    await reader.page.getByText('Former member').first().waitFor()
    expect(await reader.page.getByText('Felix Braun').count()).toBe(0)
    await reader.page.goto('/norrpedal/settings/audit')
    await reader.page.getByRole('main').getByRole('listitem').first().getByText('Former member').first().waitFor()
    await reader.page.goto('/norrpedal/settings/members')
    await reader.page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    expect(await reader.page.getByText('Felix Braun').count()).toBe(0)
  })

  it('of the only administrator is not, until the administration is handed over', async () => {
    const { page, trouble } = await person('ruth')
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/account')
    await page.getByText('would be left without an administrator.').waitFor()
    expect(await page.getByRole('button', { name: 'Delete my account' }).isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'People of Norrpedal AB' }).click()
    await page.getByRole('link', { name: 'Priya Nair' }).click()
    await page.getByRole('button', { name: 'Hand over administration' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hand over to Priya Nair' })
    minutesAhead += 11
    await dialog.getByRole('button', { name: 'Hand over administration' }).click()
    const proof = page.getByRole('dialog', { name: 'Is it you?' })
    await proof.getByLabel('Password', { exact: true }).fill('three against two')
    await proof.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('Priya Nair is administrator now, and you are a member').waitFor()
    expect(await page.getByRole('button', { name: 'Hand over administration' }).count()).toBe(0)
    expect(trouble.take()).toEqual([expect.stringContaining('403')])
    await page.goto('/account')
    await page.getByText('goes on without you.').waitFor()
    expect(await page.getByRole('button', { name: 'Delete my account' }).isEnabled()).toBe(true)
  })
})
