import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mutate, query } from './call.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const question = 'Would 60 days be honest here, now that two providers slipped?'
const answer = 'We keep the target and say so in the next check-in.'

const measured = z.looseObject({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  version: z.number(),
  unit: z.string(),
  kind: z.string(),
})
const squadOf = z.object({ keyResults: z.array(measured) })

describe('a leader', () => {
  it('cannot change the target of a squad, and asks instead', async () => {
    const maja = await person('maja')
    const { page } = maja
    await signIn(page, 'maja@norrpedal.example')
    const { keyResults } = squadOf.parse(
      (await query(page, 'squads.get', { org: 'norrpedal', slug: 'payslip', cycleId: null })).data,
    )
    const keyResult = keyResults.find(({ kind }) => kind === 'increase' || kind === 'decrease')
    if (keyResult === undefined) throw new Error('Payslip has no key result that moves')

    await page.goto(`/norrpedal/key-results/${keyResult.key}`)
    await page.getByRole('heading', { level: 1, name: keyResult.title }).waitFor()
    expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0)

    maja.trouble.expect(/^403: \/trpc\/keyResults\.edit$/)
    const forged = await mutate(page, 'keyResults.edit', {
      org: 'norrpedal',
      keyResultId: keyResult.id,
      expectedVersion: keyResult.version,
      title: keyResult.title,
      measure: { kind: 'increase', baseline: 0, baselineDueOn: null, target: 1, low: null, high: null },
      unit: keyResult.unit,
      dueOn: null,
      readableFromWeek: null,
      reason: 'Because I say so',
    })
    expect(forged).toMatchObject({
      status: 403,
      refusal: { code: 'forbidden', decides: { kind: 'squad', name: 'Payslip' } },
    })

    await page.getByRole('button', { name: 'Ask Payslip' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Your question').fill(question)
    await dialog.getByRole('button', { name: 'Send question' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(question).waitFor()

    const felix = await person('felix')
    await signIn(felix.page, 'felix@norrpedal.example')
    await felix.page.goto(`/norrpedal/key-results/${keyResult.key}`)
    const asked = felix.page.getByRole('listitem').filter({ hasText: question })
    await asked.getByRole('button', { name: 'Answer' }).click()
    await asked.getByLabel('Your answer to Maja Lindqvist').fill(answer)
    await asked.getByRole('button', { name: 'Send answer' }).click()
    await page.getByText(answer).waitFor()
  })
})
