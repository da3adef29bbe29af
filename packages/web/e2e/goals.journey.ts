import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mutate } from './call.ts'
import { fillDay } from './dialogs.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

async function recordReading(page: Page, value: string, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a reading' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Value' }).fill(value)
  await dialog.getByRole('textbox', { name: 'What lies behind it' }).fill(note)
  await dialog.getByRole('button', { name: 'Add a reading' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('cell', { name: note }).waitFor()
}

describe('goals', () => {
  it('a council member sets one, reads it twice, moves its target with a reason, and sees where it moved', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor()
    await page.getByRole('link', { name: 'Cars stay parked because riding is the easy choice.' }).waitFor()

    await page.getByRole('button', { name: 'New goal' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What we want to have reached').fill('Riders tell a colleague')
    await dialog.getByRole('textbox', { name: 'Unit' }).fill('%')
    await dialog.getByRole('textbox', { name: 'Baseline' }).fill('10')
    await dialog.getByRole('textbox', { name: 'Target' }).fill('30')
    await fillDay(page, 'Due', ['31', '12', '2099'])
    await dialog.getByRole('checkbox', { name: /BL-1/ }).check({ force: true })
    await dialog.getByRole('button', { name: 'New goal' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('link', { name: 'Riders tell a colleague' }).click()
    await page.getByRole('heading', { level: 1, name: 'Riders tell a colleague' }).waitFor()
    await page.getByText('The rider decides, even when the employer pays').waitFor()
    await recordReading(page, '12', 'First survey')
    await recordReading(page, '15', 'Second survey, of 400 riders')
    await page.getByText('25% of the way', { exact: false }).first().waitFor()

    await page.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Target' }).fill('35')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Fill this in.').waitFor() // no change without a reason
    await dialog.getByLabel('Why it changes').fill('The second survey shows more is possible.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Target 30% → 35%').waitFor()
    await page.getByText('The second survey shows more is possible.').waitFor()
    // The marker of the chart.
    await page.locator('svg text').filter({ hasText: '30% → 35%' }).waitFor()
    await page.getByRole('button', { name: 'View as table' }).click()
    const table = page.getByRole('table', { name: /of the way/ })
    expect(await table.getByRole('cell', { name: /%$/ }).allInnerTexts()).toEqual(['15%'])
    // The other one of that day is not drawn, and stays readable.
    await page.getByRole('cell', { name: /replaced the same day/ }).waitFor()
  })

  it('the Rhythm page keeps what hangs together with a card, and leads from a gap to what is meant', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.getByRole('link', { name: 'Rhythm', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Rhythm' }).waitFor()
    const placeOf = (name: RegExp) =>
      page.getByRole('region', { name: 'The story' }).getByRole('link', { name }).first().getAttribute('data-chain')
    expect(await placeOf(/Uptime beats features/)).toBeNull()
    await page.getByRole('link', { name: /Never off the road/ }).focus()
    await expect.poll(() => placeOf(/Uptime beats features/)).toBe('kept')
    expect(await placeOf(/Lease renewal rate/)).toBe('back')

    await page.getByRole('button', { name: /^4 ?Bets in Now without a squad$/ }).click()
    await page.waitForURL(/gap=unsupported/)
    const list = page.getByRole('dialog', { name: 'Bets in Now without a squad' })
    await expect.poll(() => list.getByRole('listitem').count()).toBe(4)
    await list.getByRole('link', { name: 'ISO 27001 certificate' }).click()
    await page.getByRole('heading', { level: 1, name: 'ISO 27001 certificate' }).waitFor()
    await page.goBack()
    await page.goBack()
    await page.getByRole('link', { name: /Never off the road/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Never off the road' }).waitFor()
  })

  it('the whole story is printed on one sheet, A4 across', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/rhythm')
    await page.getByRole('link', { name: /Never off the road/ }).waitFor()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    const [, width = '', height = ''] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
  })

  it('an ordinary member reads everything and changes nothing', async () => {
    const { page, trouble } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/rhythm')
    await page.getByRole('button', { name: /^1 ?Stale links$/ }).waitFor()
    await page.goto('/norrpedal/goals')
    await page.getByRole('link', { name: 'Bike uptime' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bike uptime' }).waitFor()
    await page.getByRole('heading', { name: 'Readings' }).waitFor()
    for (const name of ['Edit', 'End it', 'Add a reading', 'Choose beliefs'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0)
    await page.goto('/norrpedal/constraints')
    await page.getByText('Location data is never used without opt-in').waitFor()
    expect(await page.getByRole('button', { name: /New constraint|^Change|^Lift/ }).count()).toBe(0)

    trouble.expect(/^403: \/trpc\/goals\.create$/)
    const forged = await mutate(page, 'goals.create', {
      org: 'norrpedal',
      kind: 'goal',
      title: 'Mine',
      why: '',
      metric: '',
      unit: '',
      baseline: null,
      target: null,
      dueOn: null,
      beliefIds: [],
    })
    expect(forged).toMatchObject({ status: 403, refusal: { code: 'forbidden', decides: { kind: 'council' } } })
  })

  it('the council adds what holds for everybody, and lifts it with a reason', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/constraints')
    await page.getByRole('button', { name: 'New constraint' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What holds').fill('No release on a Friday afternoon')
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Nobody is there to mend it.')
    await dialog.getByRole('button', { name: 'New constraint' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Lift “No release on a Friday afternoon”' }).click()
    await dialog.getByLabel('Why it is lifted').fill('Releases undo themselves now.')
    await dialog.getByRole('button', { name: 'Lift', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Lifted (1)').click()
    await page.getByText('Releases undo themselves now.').waitFor()
    expect(await page.getByRole('heading', { name: 'No release on a Friday afternoon' }).count()).toBe(0)
  })
})
