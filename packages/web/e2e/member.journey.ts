import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mutate, query } from './call.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

const formOf = z.object({
  squad: z.object({ id: z.string() }),
  cycle: z.object({ id: z.string() }),
  weekOf: z.string(),
  keyResults: z.array(z.object({ id: z.string() })),
})

describe('an ordinary member', () => {
  it('reads everything, checks in for their squad, and is refused for another', async () => {
    const { page, trouble } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')

    await page.getByRole('link', { name: 'Bets', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bets' }).waitFor()
    expect(await page.getByRole('button', { name: 'New bet' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Squads', exact: true }).click()
    await page.getByRole('link', { name: 'Payslip' }).first().click()
    await page.getByText('Only Payslip decides here').waitFor()
    expect(await page.getByRole('button', { name: /^(?:Add objective|Edit )/ }).count()).toBe(0)
    const squadId = z
      .object({ squad: z.object({ id: z.string() }) })
      .parse((await query(page, 'squads.get', { org: 'norrpedal', slug: 'payslip', cycleId: null })).data).squad.id

    await page.goto('/norrpedal/check-in')
    await page.getByRole('heading', { level: 1, name: 'Check in · First Ride' }).waitFor()
    await page.getByRole('radio', { name: '8', exact: true }).press('Space')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Published' }).waitFor()

    await page.goto('/norrpedal/check-in?squad=payslip')
    await page.getByText('Only members of Payslip check in here').waitFor()
    expect(await page.getByRole('button', { name: /^Publish/ }).count()).toBe(0)

    const { squad, cycle, weekOf, keyResults } = formOf.parse(
      (await query(page, 'checkIns.form', { org: 'norrpedal', squadId })).data,
    )
    trouble.expect(/^403: \/trpc\/checkIns\.publish$/)
    const forged = await mutate(page, 'checkIns.publish', {
      org: 'norrpedal',
      checkInId: '01890a5d-ac96-774b-bcce-b302099a8057',
      squadId: squad.id,
      cycleId: cycle.id,
      weekOf,
      values: [{ keyResultId: keyResults[0]?.id, value: 1, confidence: 10, status: 'on_track' }],
    })
    expect(forged).toMatchObject({ status: 403, refusal: { code: 'forbidden', decides: { name: 'Payslip' } } })
  })
})
