import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mutate, query } from './call.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const payslip = z.object({ squad: z.object({ id: z.string() }), cycleId: z.string() })

/** Enough objectives of Payslip for more than one page. */
async function addMany(page: Page, count: number): Promise<void> {
  const { data } = await query(page, 'squads.get', { org: 'norrpedal', slug: 'payslip', cycleId: null })
  const { squad, cycleId } = payslip.parse(data)
  for (let n = 1; n <= count; n += 1)
    await mutate(page, 'objectives.create', {
      org: 'norrpedal',
      squadId: squad.id,
      cycleId,
      title: `Payroll is boring in country ${n}`,
      why: '',
      ambition: 'aspirational',
      basis: 'own_mission',
      basisReason: 'Ours.',
    })
}

const rowsOf = (page: Page) => page.getByRole('rowheader')
const titleOf = (page: Page, row: number) => rowsOf(page).nth(row).getByRole('link').textContent()
const scrollOf = (page: Page) => page.evaluate('Math.round(scrollY)')

describe('the list of objectives', () => {
  it('is narrowed, ordered and read on, and back from an objective it is where it was', async () => {
    const { page } = await person('felix')
    await signIn(page, 'felix@norrpedal.example')
    await addMany(page, 40)

    await page.getByRole('link', { name: 'Objectives', exact: true }).click()
    await page.getByText('30 of 54').waitFor()

    await page.getByLabel('Title or key').pressSequentially('country 3', { delay: 40 })
    await page.getByText('11 of 11').waitFor()
    await page.waitForURL(/q=country/)
    expect(await page.getByLabel('Title or key').inputValue()).toBe('country 3')
    await page.getByLabel('Title or key').fill('')
    await page.getByText('30 of 54').waitFor()

    await page.getByRole('button', { name: /Status/, expanded: false }).click()
    await page.getByRole('option', { name: 'Off track' }).click()
    await page.waitForURL(/status=off_track/)
    await page.getByText(/^(\d+) of \1$/).waitFor()
    await page.getByRole('button', { name: 'Progress' }).click()
    await page.getByRole('columnheader', { name: 'Progress' }).and(page.locator('[aria-sort=ascending]')).waitFor()
    await expect.poll(() => titleOf(page, 0)).toBe('Keep ride groups alive for those who use them')
    await page.getByRole('button', { name: /Status/, expanded: false }).click()
    await page.getByRole('option', { name: 'Any status' }).click()
    await page.getByText('30 of 54').waitFor()

    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByText('54 of 54').waitFor()
    expect(await rowsOf(page).count()).toBe(54)
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
    const chosen = rowsOf(page).nth(44).getByRole('link')
    await chosen.scrollIntoViewIfNeeded()
    const [title, place] = [await chosen.textContent(), await scrollOf(page)]
    expect(place).toBeGreaterThan(0)
    await chosen.click()
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await page.goBack()
    await page.getByText('54 of 54').waitFor()
    await expect.poll(() => scrollOf(page)).toBe(place)
    expect(await titleOf(page, 44)).toBe(title)
  })

  it('follows what somebody else checks in', async () => {
    const [felix, priya] = [await person('felix'), await person('priya')]
    await signIn(felix.page, 'felix@norrpedal.example')
    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/objectives?q=German+employer')
    const status = priya.page.getByRole('row').filter({ hasText: 'A German employer is live' })
    await status.getByText('Off track').first().waitFor()
    await felix.page.goto('/norrpedal/check-in?squad=payslip')
    await felix.page.getByRole('heading', { level: 1, name: 'Check in · Payslip' }).waitFor()
    await felix.page.getByRole('radio', { name: '8', exact: true }).press('Space')
    await felix.page.keyboard.press('Control+Enter')
    await felix.page.getByRole('heading', { name: 'Published' }).waitFor()
    await status.getByText('today').waitFor()
    expect(await priya.page.getByLabel('Title or key').inputValue()).toBe('German employer')
  })
})
