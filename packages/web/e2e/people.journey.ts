import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn, signUp } from './people.ts'

const { person, app } = journey({ samples: true })

/** Where a letter to somebody leads. */
async function linkTo(email: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const link = /https?:\S+\/invite\/\S+/.exec(app().mails.findLast(({ to }) => to === email)?.text ?? '')?.[0]
    if (link !== undefined) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No invitation was mailed to ${email}`)
}

describe('people', () => {
  it('are invited three at once by mail, and one joins with another account than the letter went to', async () => {
    const { page } = await person('ruth')
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/norrpedal/settings/members')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('E-mail addresses').fill('ada@x.example, Bo Berg <bo@x.example>\nnot an address')
    await dialog.getByRole('button', { name: 'Invite 2 people' }).click()
    await dialog.getByText('No e-mail address: not an address.').waitFor()
    await dialog.getByLabel('E-mail addresses').fill('ada@x.example, Bo Berg <bo@x.example>\ncleo@x.example')
    await dialog.getByRole('button', { name: 'Invite 3 people' }).click()
    await page.getByText('3 invitations are on their way').waitFor()
    await page.getByRole('rowheader', { name: 'bo@x.example' }).waitFor()

    const invited = await person('cleo')
    await invited.page.goto(await linkTo('cleo@x.example'))
    await invited.page.getByRole('link', { name: 'Create an account and join' }).click()
    await invited.page.getByText('then you join Norrpedal AB.').waitFor()
    expect(await invited.page.getByLabel('E-mail').inputValue()).toBe('cleo@x.example')

    const other = await person('bo')
    await signUp(other.page, app(), { name: 'Bo Berg', email: 'bo@private.example', password: 'four quiet bicycles' })
    await other.page.goto(await linkTo('bo@x.example'))
    await other.page.getByText('The invitation went to bo@x.example, and you are signed in as').waitFor()
    expect(await other.page.getByRole('button', { name: 'Use another account' }).count()).toBe(1)
    await other.page.getByRole('button', { name: 'Join as bo@private.example' }).click()
    await other.page.waitForURL('**/norrpedal/home')
  })

  it('see where somebody sits and sat, leave, and find nothing there any more', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/settings/members')
    await page.getByRole('link', { name: 'Felix Braun' }).click()
    await page.getByRole('heading', { name: 'Felix Braun' }).waitFor()
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Payslip' }).count()).toBe(1)

    await page.goto('/norrpedal/settings/members')
    await page.getByRole('link', { name: 'Priya Nair' }).click()
    await page.getByRole('button', { name: 'Leave Norrpedal' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave Norrpedal' }).click()
    await page.waitForURL('**/new')
  })

  it('are not left without an administrator', async () => {
    const { page, trouble } = await person('ruth')
    await signIn(page, 'ruth@norrpedal.example')
    await page.goto('/norrpedal/settings/members')
    await page.getByRole('link', { name: /^Ruth/ }).click()
    await page.getByRole('button', { name: 'Leave Norrpedal' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave Norrpedal' }).click()
    await page.getByText('An organisation keeps one administrator.').waitFor()
    expect(trouble.take()).toEqual([expect.stringContaining('409')])
  })
})
