import { expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signUp } from './people.ts'

const { person, app } = journey()
const password = 'four quiet bicycles leave'

it('an organisation is opened to a domain, a colleague joins with one press, and a stranger learns nothing', async () => {
  const ada = await person('ada')
  await signUp(ada.page, app(), { name: 'Ada Lind', email: 'ada@acme.example', password })
  await ada.page.getByLabel('Name', { exact: true }).fill('Acme Labs')
  await ada.page.getByRole('button', { name: 'Create the organisation' }).click()
  await ada.page.waitForURL('**/acme-labs/home')
  await ada.page.goto('/acme-labs/settings/members')
  await ada.page.getByRole('button', { name: 'Open to acme.example' }).click()
  await ada.page.getByRole('row').filter({ hasText: 'acme.example' }).getByText('Ada Lind').waitFor()

  const stranger = await person('sol')
  await signUp(stranger.page, app(), { name: 'Sol Stranger', email: 'sol@elsewhere.example', password })
  await stranger.page.getByRole('button', { name: 'Create the organisation' }).waitFor()
  expect(await stranger.page.getByText('Acme Labs').count()).toBe(0)

  const bo = await person('bo')
  await signUp(bo.page, app(), { name: 'Bo Berg', email: 'bo@acme.example', password })
  await bo.page.getByText('Your colleagues are here').waitFor()
  await bo.page.getByRole('button', { name: 'Join Acme Labs' }).click()
  await bo.page.waitForURL('**/acme-labs/home')
  await ada.page.getByRole('link', { name: 'Bo Berg' }).waitFor()

  await ada.page.getByRole('button', { name: 'Close acme.example' }).click()
  await ada.page.getByRole('button', { name: 'Open to acme.example' }).waitFor()
  const late = await person('cleo')
  await signUp(late.page, app(), { name: 'Cleo Late', email: 'cleo@acme.example', password })
  await late.page.getByRole('button', { name: 'Create the organisation' }).waitFor()
  expect(await late.page.getByText('Acme Labs').count()).toBe(0)

  await bo.page.goto('/acme-labs/settings/audit?kind=join_domain')
  const log = bo.page.getByRole('main').getByRole('listitem').filter({ hasText: 'acme.example' })
  await log.nth(1).waitFor()
  expect(await log.count()).toBe(2)
})
