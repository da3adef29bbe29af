import { totalsThatDiffer } from '@polyrhythm/db/testing/totals'
import { day } from '@polyrhythm/domain/cycles/day'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('totals')
const { anna, alphaId, cycleId, objectiveId, keyResultId } = company
const none = { baseline: null, baselineDueOn: null, target: null, low: null, high: null }

const publish = (id: string, value: number, more: object = {}) =>
  api.as(anna).checkIns.publish({
    org: 'totals',
    checkInId: uuidv7(),
    squadId: alphaId,
    cycleId,
    weekOf: day('2026-08-31'),
    values: [{ keyResultId: id, value, confidence: 6, status: 'at_risk', ...more }],
  })
const totals = async () => {
  const [row] =
    await db.admin`select key_result_count as of, said_at_risk as risky, progress_sum as sum, progress_count as n,
    newest_observed_on::text as newest from poly.objective where id = ${objectiveId}`
  expect((await totalsThatDiffer(db.admin)).differences).toEqual([])
  return row
}
const edit = (target: number, expectedVersion: number) =>
  api.as(anna).keyResults.edit({
    org: 'totals',
    keyResultId,
    expectedVersion,
    title: 'First ride',
    measure: { ...none, kind: 'increase', baseline: 10, target },
    unit: '%',
    dueOn: null,
    readableFromWeek: null,
    reason: 'Half of July was missing.',
  })

describe('[PR13] the totals of an objective', () => {
  it('follow check-ins and their corrections, whichever day they speak of', async () => {
    await publish(keyResultId, 20)
    expect(await totals()).toEqual({ of: 1, risky: 1, sum: 2500, n: 1, newest: '2026-08-31' })
    await publish(keyResultId, 30)
    await publish(keyResultId, 49, { observedOn: day('2026-08-03'), status: 'on_track' })
    expect(await totals()).toEqual({ of: 1, risky: 1, sum: 5000, n: 1, newest: '2026-08-31' })
  })

  it('[PR12] follow a moved target by the newest reading', async () => {
    await edit(90, 1)
    expect(await totals()).toMatchObject({ sum: 2500 })
  })

  it('follow new key results: a milestone is at 0, a number has none yet', async () => {
    const says = { org: 'totals', objectiveId, unit: '', dueOn: null, readableFromWeek: null }
    const { id } = await api
      .as(anna)
      .keyResults.create({ ...says, title: 'Kit', measure: { ...none, kind: 'milestone' } })
    const band = { ...none, kind: 'keep_within' as const, low: 1, high: 2 }
    await api.as(anna).keyResults.create({ ...says, title: 'Band', measure: band })
    expect(await totals()).toMatchObject({ of: 3, sum: 2500, n: 2 })
    await publish(id, 1, { evidence: 'Seen' })
    expect(await totals()).toMatchObject({ sum: 12_500, n: 2 })
  })

  it('are there from the start for what is imported', async () => {
    const measure = { kind: 'milestone' as const, baseline: null, target: null, low: null, high: null }
    const named = { externalId: null, occurrence: 0, seen: null }
    const keyResults = [{ ...named, title: 'Done', note: '', unit: '', dueOn: null, measure }]
    const importId = uuidv7()
    await api.as(anna).imports.confirm({
      org: 'totals',
      importId,
      runId: importId,
      label: 'okrs.md',
      reason: null,
      cycleId,
      tribes: [],
      squads: [
        {
          squad: { kind: 'existing', squadId: alphaId },
          objectives: [{ ...named, title: 'Imported', why: '', note: '', ambition: 'committed', keyResults }],
        },
      ],
    })
    const [row] =
      await db.admin`select key_result_count as of, progress_count as n, said_nothing as nothing from poly.objective o
      join poly.node n on (n.org_id, n.id) = (o.org_id, o.id) where n.title = 'Imported'`
    expect(row).toEqual({ of: 1, n: 1, nothing: 1 })
    await totals()
  })

  it('stay right while people check in and move the target at once', async () => {
    const { version } = await api.as(anna).keyResults.get({ org: 'totals', key: 'ALF-1.1' })
    const acts = Array.from({ length: 24 }, (_, n) =>
      n % 6 === 3 ? edit(60 + n, version) : publish(keyResultId, 20 + n),
    )
    const outcomes = await Promise.allSettled(acts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(12)
    await totals()
  })
})
