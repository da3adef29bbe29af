import { testCompany } from '@polyrhythm/db/testing/company'
import { compareImportInput } from '@polyrhythm/domain/imports/confirm-import'
import { readSheet } from '@polyrhythm/domain/imports/read-sheet'
import { noSheetChoices } from '@polyrhythm/domain/imports/sheet'
import type { ExportObjectives } from '@polyrhythm/domain/objectives/list-objectives'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const { api, db, company } = await stage('exports')
const { slug: org, alphaId, betaId, cycleId, anna, bo } = company
const list: ExportObjectives & { org: string } = {
  org,
  cycleId,
  unitIds: [],
  statuses: [],
  ambition: null,
  text: '',
  sort: 'key',
  order: 'ascending',
}

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data

const objective = { basis: 'bet', basisReason: null, ambition: 'committed', cycleId } as const
await api.as(bo).objectives.create({ ...objective, org, squadId: betaId, title: '=HYPERLINK("http://x")', why: '' })
const measure = { kind: 'decrease', baseline: -1.5, baselineDueOn: null, target: -20, low: null, high: null } as const
await api.as(anna).keyResults.create({
  org,
  objectiveId: company.objectiveId,
  title: '-20 degrees, "cold"',
  measure,
  unit: '°',
  dueOn: null,
  readableFromWeek: null,
})

describe('exported lists', () => {
  it('[EX2, EX3] objectives under stable names, with formulas made harmless', async () => {
    const { name, csv } = await api.as(bo).objectives.export(list)
    expect(name).toBe('exports-objectives-2026-Q3-2026-08-31.csv')
    expect(rowsOf(csv)).toMatchObject([
      { key: 'ALF-1', objective: 'Riders ride in week one', squad: 'Alpha', cycle: '2026-Q3', state: 'active' },
      { key: 'BET-1', objective: `'=HYPERLINK("http://x")`, squad: 'Beta', worst_status: 'none', progress_percent: '' },
    ])
  })

  it('[EX4] what narrows the list narrows the file', async () => {
    const narrowed = async (more: Partial<ExportObjectives>) =>
      rowsOf((await api.as(bo).objectives.export({ ...list, ...more })).csv)
    expect(await narrowed({ unitIds: [alphaId] })).toHaveLength(1)
    expect(await narrowed({ text: 'riders' })).toMatchObject([{ key: 'ALF-1' }])
    expect(await narrowed({ sort: 'squad', order: 'descending' })).toMatchObject([{ key: 'BET-1' }, { key: 'ALF-1' }])
    expect(rowsOf((await api.as(bo).objectives.exportKeyResults({ ...list, unitIds: [betaId] })).csv)).toEqual([])
  })

  it('[EX5] key results come back through the import, and nothing of them changes', async () => {
    const { csv } = await api.as(anna).objectives.exportKeyResults(list)
    const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' }).data
    const sheet = readSheet(cells, noSheetChoices)
    expect(sheet.cells).toEqual([])
    const named = { occurrence: 0, note: '' }
    const said = sheet.rows.flatMap((row) =>
      row.kind === 'objective'
        ? [
            {
              ...named,
              title: row.title,
              why: row.why,
              ambition: row.ambition,
              externalId: row.externalId,
              keyResults: sheet.rows.flatMap((each) => {
                if (each.kind !== 'keyResult' || each.parentId !== row.id) return []
                const { kind, baseline, target, low, high, unit } = each.measure
                const { title, externalId, dueOn } = each
                return [{ ...named, title, externalId, dueOn, unit, measure: { kind, baseline, target, low, high } }]
              }),
            },
          ]
        : [],
    )
    const input = compareImportInput.parse({ cycleId, squads: [{ squadId: alphaId, objectives: said }] })
    const { squads } = await api.as(anna).imports.compare({ org, ...input })
    expect(squads[0]).toMatchObject([
      {
        found: { key: 'ALF-1' },
        changes: [],
        keyResults: [
          { found: { key: 'ALF-1.1' }, changes: [] },
          { found: { key: 'ALF-1.2' }, changes: [] },
        ],
      },
    ])
  })

  it('[EX3] check-ins, questions, members, squads, beliefs and bets say what they hold', async () => {
    const heads = async (file: Promise<{ csv: string }>) => (await file).csv.slice(1).split('\r\n')[0]
    const as = api.as(bo)
    expect(await heads(as.checkIns.export({ org, squadId: alphaId }))).toMatch(
      /^check_in_id,corrects_id,published_at,week_of,by,/,
    )
    expect(await heads(as.asks.export({ org, squadId: alphaId }))).toMatch(/^asked_at,asked_by,about_key,/)
    expect(await heads(as.beliefs.export({ org }))).toMatch(/^key,belief,because,state,conviction,/)
    expect(await heads(as.boards.export({ org, unit: null }))).toMatch(/^rank,column,key,bet,summary,/)
    expect(rowsOf((await as.members.export({ org })).csv).map(({ name, seats }) => [name, seats])).toContainEqual([
      'anna',
      'Alpha (member)',
    ])
    expect(rowsOf((await as.squads.export({ org })).csv)).toMatchObject([
      { name: 'Alpha', prefix: 'ALF', stands_under: 'Tribe', members: '1' },
      { name: 'Beta' },
      { name: 'Tribe', kind: 'tribe' },
    ])
  })

  it('[EX4] reads inside the tenant: another organisation’s cycle is not found', async () => {
    const theirs = await testCompany(db, 'exports-theirs')
    const foreign = api.as(theirs.anna).objectives.export({ ...list, org: theirs.slug })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
