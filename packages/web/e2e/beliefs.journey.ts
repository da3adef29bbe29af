import { describe, expect, it } from 'vitest'
import { inDialog } from './dialogs.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

describe('what is believed', () => {
  it('gets data, an insight and a belief, each in one dialog, and a datum leads forward to the belief', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/beliefs')
    await inDialog(page, 'New belief', (dialog) =>
      dialog.getByLabel('We believe …').fill('a rider who is told waits twice as long'),
    )
    await page.goto('/norrpedal/beliefs/BL-5')
    await page.getByRole('heading', { level: 1, name: 'We believe: a rider who is told waits twice as long' }).waitFor()
    await inDialog(page, 'New data point', async (dialog) => {
      await dialog.getByLabel('What was observed').fill('Riders who were told waited 11 days before they left')
      await dialog.getByLabel('Source').fill('Exit surveys')
      await dialog.getByRole('textbox', { name: 'How many were looked at (n)' }).fill('412')
    })
    await page.getByText('Measured · n 412 · Exit surveys').waitFor()
    await inDialog(page, 'New insight', async (dialog) => {
      await dialog.getByLabel('What it means').fill('Silence is what people leave for')
      await dialog.getByRole('combobox', { name: 'Drawn from' }).fill('told')
      await page.getByRole('option', { name: /D-12/ }).click()
    })
    await page.getByRole('link', { name: 'I-8' }).waitFor()

    await page.getByRole('link', { name: 'D-12' }).first().click()
    await page
      .getByRole('heading', { level: 1, name: 'Riders who were told waited 11 days before they left' })
      .waitFor()
    const leaning = page.getByRole('region', { name: 'What leans on it' })
    expect(await leaning.getByText('Silence is what people leave for').isVisible()).toBe(true)
    expect(await leaning.getByText('a rider who is told waits twice as long').isVisible()).toBe(true)

    for (const value of ['11', '12.5']) {
      await inDialog(page, 'Add a reading', async (dialog) => {
        await dialog.getByRole('textbox', { name: 'Value' }).fill(value)
        const day = dialog.getByRole('spinbutton', { name: /^day/i })
        if (value === '11') await day.press('ArrowDown')
      })
    }
    await page.getByRole('figure').getByText('From 11 to 12.5 in 2 readings').first().waitFor()
    await page.locator('.recharts-surface').first().waitFor()
  })

  it('is challenged by anybody: the bet lights up elsewhere, its sponsor answers, the council ends it', async () => {
    const [katrin, priya, maja] = [await person('katrin'), await person('priya'), await person('maja')]
    await signIn(katrin.page, 'katrin@norrpedal.example')
    await katrin.page.goto('/norrpedal/bets/B-3')
    const shaken = katrin.page.getByText('This stands on BL-4, which is challenged')
    await shaken.waitFor()
    await signIn(maja.page, 'maja@norrpedal.example')
    const hold = async (reason: string) => {
      await maja.page.goto('/norrpedal/beliefs/BL-4')
      await inDialog(
        maja.page,
        'End the challenge',
        async (dialog) => {
          await dialog.getByText('Hold it still').click()
          await dialog.getByLabel('Why').fill(reason)
        },
        'Decide',
      )
    }
    await hold('Works councils come after payroll.')
    await shaken.waitFor({ state: 'detached', timeout: 5_000 })
    await maja.page.goto('/norrpedal/bets')
    await maja.page.getByRole('heading', { level: 1 }).waitFor()

    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/beliefs/BL-4')
    await inDialog(priya.page, 'Challenge', async (dialog) => {
      await dialog.getByText('New data').click()
      await dialog.getByLabel('What was observed').fill('Three of four new leads came through works councils')
      await dialog.getByLabel('Why it no longer holds').fill('Payroll no longer comes first.')
    })
    await Promise.all([
      shaken.waitFor({ timeout: 5_000 }),
      maja.page.getByText('BL-4 is challenged').first().waitFor({ timeout: 5_000 }),
    ])
    expect(await katrin.page.getByText('Payroll no longer comes first.').first().isVisible()).toBe(true)

    await inDialog(katrin.page, 'Say what follows', async (dialog) => {
      await dialog.getByText(/^Keep/).click()
      await dialog.getByLabel('Why').fill('Three leads are few. We look again in October.')
    })
    await katrin.page.getByText('Three leads are few').waitFor()
    await priya.page.getByText('Three leads are few').waitFor({ timeout: 5_000 })
    expect(await priya.page.getByRole('button', { name: 'End the challenge' }).count()).toBe(0)

    await hold('Three leads are no trend.')
    await shaken.waitFor({ state: 'detached', timeout: 5_000 })
    await priya.page.getByText('Three leads are no trend.').waitFor({ timeout: 5_000 })
    expect(await priya.page.getByText('It stays in force until').count()).toBe(0)
  })
})
