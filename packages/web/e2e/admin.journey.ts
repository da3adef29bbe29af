import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mutate, query } from './call.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

const measured = z.looseObject({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  version: z.number(),
  kind: z.string(),
})
const squadOf = z.object({
  squad: z.object({ id: z.string() }),
  objectives: z.array(z.looseObject({ id: z.string(), key: z.string(), title: z.string(), version: z.number() })),
  keyResults: z.array(measured),
})
const formOf = z.object({ cycle: z.object({ id: z.string() }), weekOf: z.string() })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const controls = (page: Page) => page.getByRole('button', { name: /^(?:Edit|Add key result|Add objective|Declare)/ })

it('an administrator, who sits in no squad, is refused where its member is not', async () => {
  const ruth = await person('ruth')
  const { page } = ruth
  await signIn(page, 'ruth@norrpedal.example')
  const { squad, objectives, keyResults } = squadOf.parse(
    (await query(page, 'squads.get', { org: 'norrpedal', slug: 'payslip', cycleId: null })).data,
  )
  const [objective] = objectives
  const keyResult = keyResults.find(({ kind }) => kind === 'increase' || kind === 'decrease')
  if (objective === undefined || keyResult === undefined) throw new Error('Payslip aims at nothing')

  for (const [path, title] of [
    [`/norrpedal/objectives/${objective.key}`, objective.title],
    [`/norrpedal/key-results/${keyResult.key}`, keyResult.title],
  ] as const) {
    await page.goto(path)
    await heading(page, title)
    expect(await controls(page).count()).toBe(0)
  }
  await page.goto('/norrpedal/squads/payslip')
  await page.getByText('Only Payslip decides here').waitFor()
  expect(await controls(page).count()).toBe(0)
  await page.goto('/norrpedal/check-in?squad=payslip')
  await page.getByText('Only members of Payslip check in here').waitFor()
  expect(await page.getByRole('button', { name: /^Publish/ }).count()).toBe(0)

  const { cycle, weekOf } = formOf.parse(
    (await query(page, 'checkIns.form', { org: 'norrpedal', squadId: squad.id })).data,
  )
  const reason = 'Because I say so'
  const forged = {
    'objectives.edit': {
      objectiveId: objective.id,
      expectedVersion: objective.version,
      title: 'Mine',
      why: '',
      ambition: 'committed',
      basis: 'own_mission',
      basisReason: reason,
      reason,
    },
    'keyResults.edit': {
      keyResultId: keyResult.id,
      expectedVersion: keyResult.version,
      title: 'Mine',
      unit: '',
      dueOn: null,
      readableFromWeek: null,
      reason,
      measure: { kind: 'increase', baseline: 0, baselineDueOn: null, target: 1, low: null, high: null },
    },
    'checkIns.publish': {
      checkInId: '01890a5d-ac96-774b-bcce-b302099a8058',
      squadId: squad.id,
      cycleId: cycle.id,
      weekOf,
      values: [{ keyResultId: keyResult.id, value: 1, confidence: 10, status: 'on_track' }],
    },
  }
  ruth.trouble.expect(/^403: \/trpc\/(?:objectives\.edit|keyResults\.edit|checkIns\.publish)$/)
  for (const [procedure, input] of Object.entries(forged))
    expect(await mutate(page, procedure, { org: 'norrpedal', ...input }), procedure).toMatchObject({
      status: 403,
      refusal: { code: 'forbidden', decides: { kind: 'squad', name: 'Payslip' } },
    })

  const felix = await person('felix')
  await signIn(felix.page, 'felix@norrpedal.example')
  await felix.page.goto(`/norrpedal/objectives/${objective.key}`)
  await heading(felix.page, objective.title)
  await felix.page.getByRole('button', { name: 'Edit', exact: true }).click()
  const dialog = felix.page.getByRole('dialog')
  await dialog.getByLabel('Objective', { exact: true }).fill('Payslips that nobody has to ask about')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await heading(felix.page, 'Payslips that nobody has to ask about')
  await felix.page.goto('/norrpedal/check-in?squad=payslip')
  await felix.page.getByRole('heading', { level: 1, name: 'Check in · Payslip' }).waitFor()
})
