import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

it('a member reads in the audit log what an admin changed, with before and after, and finds it by kind and person', async () => {
  const [admin, member] = [await person('ruth'), await person('priya')]
  await signIn(admin.page, 'ruth@norrpedal.example')
  await admin.page.goto('/norrpedal/settings/general')
  await admin.page.getByLabel('Name', { exact: true }).fill('Norrpedal Group')
  await admin.page.getByRole('button', { name: 'Save' }).click()
  await admin.page.getByText('Norrpedal Group').first().waitFor()

  const { page } = member
  await signIn(page, 'priya@norrpedal.example')
  await page.goto('/norrpedal/settings/audit')
  const newest = page.getByRole('main').getByRole('listitem').first()
  await newest.getByText('Norrpedal Group').first().waitFor()
  expect(await newest.innerText()).toMatch(/Norrpedal AB\s*→\s*Norrpedal Group/)
  expect(await newest.innerText()).toContain('Ruth')

  await page.getByRole('button', { name: 'Show more' }).click()
  await page.waitForFunction(() => document.querySelectorAll('main ol > li').length > 50)
  await page.getByRole('button', { name: /What$/ }).click()
  await page.getByRole('option', { name: 'Seat', exact: true }).click()
  await page.waitForURL('**/audit?kind=seat')
  await page.getByText('Norrpedal Group →').waitFor({ state: 'detached' })

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV: Audit log' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^norrpedal-audit-\d{4}-\d\d-\d\d\.csv$/)
  const text = readFileSync(await file.path(), 'utf8')
  const [head = '', ...lines] = text.trimEnd().split('\r\n')
  expect(head).toContain('at,by,by_id,kind,subject')
  expect(lines.length).toBeGreaterThan(100)
  expect(lines.every((line) => line.includes(',seat,'))).toBe(true)
})
