import { testCompany } from '@polyrhythm/db/testing/company'
import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { day } from '@polyrhythm/domain/cycles/day'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'
import { testApi } from '#api/testing/test-api'

const { api, db, company } = await stage('imports-again')
const { slug: org, alphaId, betaId, cycleId, anna, bo } = company

type Row = ConfirmImport['squads'][number]['objectives'][number]
type KeyResult = Row['keyResults'][number]

const keyResult = (title: string, target: number, more: Partial<KeyResult> = {}): KeyResult => ({
  title,
  note: '',
  unit: '%',
  dueOn: null,
  externalId: null,
  occurrence: 0,
  seen: null,
  measure: { kind: 'increase', baseline: 10, target, low: null, high: null },
  ...more,
})
const objective = (title: string, keyResults: KeyResult[], more: Partial<Row> = {}): Row => ({
  title,
  why: '',
  note: '',
  ambition: null,
  externalId: null,
  occurrence: 0,
  seen: null,
  keyResults,
  ...more,
})

/** What a browser does: compare, then confirm with what was seen. */
async function importRows(rows: Row[], more: Partial<ConfirmImport> = {}, squadId = alphaId, who = anna) {
  const [compared = []] = (
    await api.as(who).imports.compare({
      org,
      cycleId,
      squads: [
        {
          squadId,
          objectives: rows.map(({ seen: _seen, keyResults, ...row }) => ({
            ...row,
            keyResults: keyResults.map(({ seen: _none, ...each }) => each),
          })),
        },
      ],
    })
  ).squads
  const seen = (found: { id: string; version: number } | null | undefined) =>
    found == null ? null : { id: found.id, version: found.version }
  const objectives = rows.map((row, index) => ({
    ...row,
    seen: seen(compared[index]?.found),
    keyResults: row.keyResults.map((each, at) => ({ ...each, seen: seen(compared[index]?.keyResults[at]?.found) })),
  }))
  const command = {
    importId: uuidv7(),
    runId: uuidv7(),
    label: 'okrs.csv',
    reason: 'The sheet says so now',
    cycleId,
    tribes: [],
    squads: [{ squad: { kind: 'existing' as const, squadId }, objectives }],
    ...more,
  }
  const made = await api.as(who).imports.confirm({ org, ...command })
  return { compared, command, made }
}

const standing = async (title: string) => {
  const rows = await db.admin<
    { id: string; key: string; title: string; state: string; version: number; target: number | null }[]
  >`
    select n.id, n.key, n.title, n.state, n.version, k.target::float8 as target from poly.node n
    left join poly.key_result k on k.org_id = n.org_id and k.id = n.id
    where n.org_id = ${company.orgId} and n.title = ${title} order by n.created_at, n.id`
  return [...rows]
}

describe('importing again', () => {
  it('[IM16] the same page twice makes one of each', async () => {
    const rows = [objective('Grow', [keyResult('Sign-ups', 50), keyResult('Sign-ups', 60, { occurrence: 1 })])]
    expect((await importRows(rows)).made).toMatchObject({ objectives: 1, keyResults: 2, changed: 0 })
    const again = await importRows(rows)
    expect(again.made).toMatchObject({ objectives: 0, keyResults: 0, changed: 0 })
    expect(again.compared[0]).toMatchObject({ changes: [], keyResults: [{ changes: [] }, { changes: [] }] })
    expect(await standing('Grow')).toHaveLength(1)
    expect(await standing('Sign-ups')).toMatchObject([{ target: 50 }, { target: 60 }])
  })

  it('[IM16, IM17] an external id finds its row under another title, and only what differs changes', async () => {
    await importRows([objective('Earn', [keyResult('Revenue', 50, { externalId: 'K-1' })], { externalId: 'O-1' })])
    const { compared, made } = await importRows([
      objective('Earn more', [keyResult('Revenue', 80, { externalId: 'K-1' })], { externalId: 'O-1' }),
    ])
    expect(compared).toMatchObject([
      {
        changes: [{ field: 'title', from: 'Earn', to: 'Earn more' }],
        keyResults: [{ changes: [{ field: 'target', from: 50, to: 80 }] }],
      },
    ])
    expect(made).toMatchObject({ objectives: 0, keyResults: 0, changed: 2 })
    expect(await standing('Earn')).toEqual([])
    const [{ id } = { id: '' }] = await standing('Revenue')
    const [version] = await db.admin`select reason, said ->> 'target' as target from poly.node_version
      where org_id = ${company.orgId} and node_id = ${id} order by version desc limit 1`
    expect(version).toEqual({ reason: 'The sheet says so now', target: '80' })
  })

  it('[IM16] the product’s own key is an external id, and a title stands for a row that no import made', async () => {
    const [{ key } = { key: '' }] = await standing('First ride within three days')
    const { made, compared } = await importRows([
      objective('Riders ride in week one', [keyResult('Ride within two days', 50, { externalId: key })]),
    ])
    expect(made).toMatchObject({ objectives: 0, keyResults: 0, changed: 1 })
    expect(compared[0]?.keyResults[0]?.changes).toEqual([
      { field: 'title', from: 'First ride within three days', to: 'Ride within two days' },
    ])
  })

  it('[IM16] the same part sent twice is done once, and another content under its id is refused', async () => {
    const { command, made } = await importRows([objective('Once', [])])
    expect(await api.as(anna).imports.confirm({ org, ...command })).toEqual(made)
    expect(await standing('Once')).toHaveLength(1)
    await expect(api.as(anna).imports.confirm({ org, ...command, label: 'else' })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    })
  })

  it('[IM16] two at once make one, and the slower one hears that something stands there now', async () => {
    const row = objective('Raced', [])
    const part = (importId: string) =>
      api.as(anna).imports.confirm({
        org,
        importId,
        runId: importId,
        label: 'x',
        reason: null,
        cycleId,
        tribes: [],
        squads: [{ squad: { kind: 'existing', squadId: alphaId }, objectives: [row] }],
      })
    const outcomes = await Promise.allSettled([part(uuidv7()), part(uuidv7())])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } })
    expect(await standing('Raced')).toHaveLength(1)
  })

  it('[IM17] what somebody changed since the comparison is not written over', async () => {
    const { command } = await importRows([objective('Contested', [])])
    const [{ id } = { id: '' }] = await standing('Contested')
    await api.as(anna).objectives.edit({
      org,
      objectiveId: id,
      expectedVersion: 1,
      title: 'Contested',
      why: 'Said meanwhile',
      ambition: 'committed',
      basis: 'bet',
      basisReason: null,
      reason: null,
    })
    const late = {
      ...command,
      importId: uuidv7(),
      squads: command.squads.map((squad) => ({
        ...squad,
        objectives: squad.objectives.map((row) => ({ ...row, why: 'Of the sheet', seen: { id, version: 1 } })),
      })),
    }
    await expect(api.as(anna).imports.confirm({ org, ...late })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('[IM16] neither another squad’s nor another cycle’s objective is taken for it', async () => {
    await importRows([objective('Shared words', [])])
    const { made } = await importRows([objective('Shared words', [])], {}, betaId, bo)
    expect(made).toMatchObject({ objectives: 1 })
    expect(await standing('Shared words')).toHaveLength(2)
  })
})

describe('undoing an import', () => {
  const undo = (runId: string, as = api) => as.as(anna).imports.undo({ org, runId, reason: 'The import was undone' })

  it('[IM18] discards what it made and puts back what it changed, and the page can be imported anew', async () => {
    await importRows([objective('Kept', [keyResult('Before', 50)])])
    const { command } = await importRows([
      objective('Kept', [
        keyResult('Before', 70),
        keyResult('Added', 5, { measure: { kind: 'milestone', baseline: null, target: null, low: null, high: null } }),
      ]),
      objective('Gone', [keyResult('Gone too', 50)]),
    ])
    expect(await undo(command.runId)).toEqual({ discarded: 3, restored: 1, stayed: [] })
    expect(await standing('Before')).toMatchObject([{ state: 'active', target: 50 }])
    expect(await standing('Gone')).toMatchObject([{ state: 'discarded' }])
    expect(await standing('Added')).toMatchObject([{ state: 'dropped' }])
    await expect(undo(command.runId)).rejects.toMatchObject({ code: 'CONFLICT' })
    const { imports } = await api.as(bo).imports.list({ org })
    expect(imports.find(({ runId }) => runId === command.runId)).toMatchObject({
      label: 'okrs.csv',
      by: 'anna',
      objectives: 1,
      keyResults: 2,
      changed: 1,
      undoUntil: null,
      undone: { by: 'anna' },
    })
    expect((await importRows([objective('Gone', [keyResult('Gone too', 50)])])).made).toMatchObject({
      objectives: 1,
      keyResults: 1,
    })
  })

  it('[IM18] leaves an objective with check-ins and what somebody changed since, and says which', async () => {
    await importRows([objective('Moved on', [])])
    const { command } = await importRows([
      objective('Checked', [keyResult('Read', 50), keyResult('Unread', 50)]),
      objective('Moved on', [], { why: 'Of the sheet' }),
      objective('Free', []),
    ])
    const [[read], [moved]] = [await standing('Read'), await standing('Moved on')]
    await api.as(anna).checkIns.publish({
      org,
      checkInId: uuidv7(),
      squadId: alphaId,
      cycleId,
      weekOf: day('2026-08-31'),
      values: [{ keyResultId: read?.id ?? '', value: 20, confidence: 5, status: 'on_track' }],
    })
    await api.as(anna).objectives.edit({
      org,
      objectiveId: moved?.id ?? '',
      expectedVersion: moved?.version ?? 0,
      title: 'Moved on',
      why: 'Ours now',
      ambition: 'committed',
      basis: 'bet',
      basisReason: null,
      reason: null,
    })
    const undone = await undo(command.runId)
    expect(undone).toMatchObject({ discarded: 1, restored: 0 })
    expect(undone.stayed.map(({ title, reason }) => `${title}: ${reason}`).sort()).toEqual([
      'Checked: has_check_ins',
      'Moved on: changed_since',
      'Read: has_check_ins',
    ])
    expect(await standing('Unread')).toMatchObject([{ state: 'active' }])
    expect(await standing('Free')).toMatchObject([{ state: 'discarded' }])
  })

  it('[IM18] is over after 24 hours', async () => {
    const { command } = await importRows([objective('Late', [])])
    const tomorrow = await testApi(db, new Date(Date.now() + 24 * 3_600_000))
    await expect(undo(command.runId, tomorrow)).rejects.toMatchObject({ code: 'CONFLICT' })
    await tomorrow.close()
    expect(await standing('Late')).toMatchObject([{ state: 'active' }])
  })

  it('[IM18] another organisation’s import is not found', async () => {
    const { command } = await importRows([objective('Ours', [])])
    const theirs = await testCompany(db, 'imports-theirs')
    const foreign = api.as(theirs.anna).imports.undo({ org: theirs.slug, runId: command.runId, reason: 'x' })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
