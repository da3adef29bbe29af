import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const addObjective = async (page: Page, title: string): Promise<void> => {
  await page.goto('/norrpedal/squads/payslip')
  await page.getByRole('button', { name: 'Add objective' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Objective', { exact: true }).fill(title)
  await dialog.getByRole('button', { name: 'Add objective' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('live screens', () => {
  it('show what somebody else changed within two seconds', async () => {
    const [maja, felix] = [await person('maja'), await person('felix')]
    await signIn(maja.page, 'maja@norrpedal.example')
    await maja.page.goto('/norrpedal/squads/payslip')
    await maja.page.getByText('Only Payslip decides here').waitFor()
    await signIn(felix.page, 'felix@norrpedal.example')
    await addObjective(felix.page, 'Payroll runs itself')
    const seen = maja.page.getByText('Payroll runs itself').first()
    await seen.waitFor({ timeout: 2_000 })
    expect(await seen.isVisible()).toBe(true)
  })

  it('work in seven tabs of one browser over one stream', async () => {
    const [maja, felix] = [await person('maja'), await person('felix')]
    const streams = new Set<Request>()
    const context = maja.page.context()
    context.on('request', (request) => {
      if (request.headers()['accept'] === 'text/event-stream') streams.add(request)
    })
    context.on('requestfinished', (request) => streams.delete(request))
    context.on('requestfailed', (request) => streams.delete(request))
    await signIn(maja.page, 'maja@norrpedal.example')
    const tabs = [maja.page]
    while (tabs.length < 7) tabs.push(await maja.newTab())
    for (const tab of tabs) {
      await tab.goto('/norrpedal/squads/payslip')
      await tab.getByText('Only Payslip decides here').waitFor()
    }
    await signIn(felix.page, 'felix@norrpedal.example')
    await addObjective(felix.page, 'Seven windows, one truth')
    await Promise.all(tabs.map((tab) => tab.getByText('Seven windows, one truth').first().waitFor()))
    expect(streams.size).toBe(1)
  })
})
