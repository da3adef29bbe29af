import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { cellKey, noSheetChoices, type SheetChoices } from './sheet.ts'

const table = (text: string): string[][] => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const read = (text: string, choices: Partial<SheetChoices> = {}) =>
  readSheet(table(text), { ...noSheetChoices, ...choices })

/** The tree as lines: 'Squad > Objective > Key result (kind baseline→target unit)'. */
const outline = ({ rows }: ReturnType<typeof read>): string[] => {
  const nameOf = (id: string | null): string => {
    const row = rows.find((each) => each.id === id)
    if (row === undefined) return ''
    const above = nameOf(row.parentId)
    return above === '' ? row.title : `${above} > ${row.title}`
  }
  return rows.flatMap((row) => {
    if (row.kind !== 'keyResult') return row.kind === 'objective' ? [nameOf(row.id)] : []
    const { kind, baseline, target, low, high, unit } = row.measure
    const numbers = kind === 'milestone' ? '' : kind === 'keep_within' ? ` ${low}–${high}` : ` ${baseline}→${target}`
    return [`${nameOf(row.id)} (${kind}${numbers}${unit === '' ? '' : ` ${unit}`})`]
  })
}

describe('columns of a table', () => {
  it('[IM11] English, Swedish and German headings, in any order', () => {
    const english = read(
      'Team | Objective | Key Result | Start value | Target value | Due date\nWeb | Grow | Sign-ups | 10 | 50 | 2026-09-30',
    )
    const swedish = read(
      'Lag | Mål | Nyckelresultat | Startvärde | Målvärde | Slutdatum\nWeb | Grow | Sign-ups | 10 | 50 | 2026-09-30',
    )
    const german = read(
      'Zielwert | Ausgangswert | Schlüsselergebnis | Ziel | Gruppe | Fälligkeitsdatum\n50 | 10 | Sign-ups | Grow | Web | 30.09.2026',
    )
    for (const sheet of [english, swedish, german]) {
      expect(outline(sheet)).toEqual(['Web > Grow', 'Web > Grow > Sign-ups (increase 10→50)'])
      expect(sheet.rows.at(-1)).toMatchObject({ dueOn: '2026-09-30', lines: [2] })
      expect(sheet.questions).toEqual([])
    }
  })

  it('[IM11] a title above the table is no heading, and what has no name is guessed by its cells', () => {
    const titled = read('OKRs Q3 |  |\n |  |\nObjective | Key result | Target\nGrow | Sign-ups | 50')
    expect(outline(titled)).toEqual(['Grow', 'Grow > Sign-ups (increase null→50)'])
    expect(titled.ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'document_title'],
      [3, 'headings'],
    ])
    const bare = read('Web | Grow | Sign-ups | 10 % | 50 % | 30.9.2026\n | | Churn | 8 % | 4 % | 30.9.2026')
    expect(bare.columns).toEqual(['squad', 'objective', 'keyResult', 'baseline', 'target', 'due'])
    expect(outline(bare)).toEqual([
      'Web > Grow',
      'Web > Grow > Sign-ups (increase 10→50 %)',
      'Web > Grow > Churn (decrease 8→4 %)',
    ])
  })

  it('[IM11] every guess can be changed, and a field is moved rather than doubled', () => {
    const text = 'Objective | Result | Value | Aim\nGrow | Sign-ups | 10 | 50'
    expect(read(text).columns).toEqual(['objective', 'keyResult', null, null])
    const chosen = read(text, { columns: { 2: 'baseline', 3: 'target' } })
    expect(outline(chosen)).toEqual(['Grow', 'Grow > Sign-ups (increase 10→50)'])
    expect(read(text, { columns: { 1: 'objective' } }).columns).toEqual([null, 'objective', null, null])
  })

  it('[IM14] objective and squad repeated, or blank below', () => {
    const heads = 'Squad | Objective | KR | Target\n'
    const repeated = read(`${heads}Web | Grow | A | 1\nWeb | Grow | B | 2\nApp | Grow | C | 3`)
    const blank = read(`${heads}Web | Grow | A | 1\n | | B | 2\nApp | Grow | C | 3`)
    expect(outline(repeated)).toEqual(outline(blank))
    expect(outline(blank)).toHaveLength(5)
  })

  it('[IM14] one row for each objective, with its key results beside it', () => {
    const sheet = read(
      'Objective | KR 1 | KR 2 | KR 3\nGrow | Sign-ups from 10 to 50 | Launch it |\nLast | | | NPS at least 40',
    )
    expect(outline(sheet)).toEqual([
      'Grow',
      'Grow > Sign-ups from 10 to 50 (increase 10→50)',
      'Grow > Launch it (milestone)',
      'Last',
      'Last > NPS at least 40 (increase null→40)',
    ])
  })

  it('[IM14] rows that say what they are, with parents by title or id', () => {
    const sheet = read(
      [
        'ID | Type | Title | Parent | Owner | Start value | Target value',
        'O1 | Objective | Grow | | Ana | |',
        'K1 | Key Result | Sign-ups | O1 | Bo | 10 | 50',
        'I1 | Initiative | Buy ads | K1 | Bo | |',
        'O2 | Objective | Earn | | Ana | |',
        'K2 | Key Result | Revenue | Earn | Bo | 1 | 2',
        'K3 | Key Result | Churn | Grow | Bo | 8 | 4',
        'K4 | Key Result | Lost | O9 | Bo | 8 | 4',
      ].join('\n'),
    )
    expect(outline(sheet)).toEqual([
      'Grow',
      'Grow > Sign-ups (increase 10→50)',
      'Earn',
      'Earn > Revenue (increase 1→2)',
      'Grow > Churn (decrease 8→4)',
    ])
    expect(sheet.rows.find(({ title }) => title === 'Sign-ups')).toMatchObject({ externalId: 'K1', note: 'Owner: Bo' })
    expect(sheet.problems).toMatchObject([{ line: 4, reason: 'no_okr' }])
    expect(sheet.cells).toMatchObject([{ row: 8, column: 3, reason: 'no_parent', text: 'O9' }])
  })

  it('[IM14] a band, a thing to do, and words where there are no numbers', () => {
    const sheet = read(
      'Objective | Key result | Min | Max | Target | Type of metric\nRun | Uptime | 99.5 | 100 | |\n | Move house | | | Done |\n | Errors below 2% | | | |',
    )
    expect(outline(sheet)).toEqual([
      'Run',
      'Run > Uptime (keep_within 99.5–100)',
      'Run > Move house (milestone)',
      'Run > Errors below 2% (decrease null→2 %)',
    ])
  })
})

describe('cells that cannot be read', () => {
  const text = [
    'Objective | Key result | Start | Target | Due',
    'Grow | Sign-ups | 1,5 | soon | 31.02.2026',
    ' | Churn | 8,5 | 4.5 | 30.09.2026',
  ].join('\n')

  it('[IM15] are told with row and column, and nothing else of the row is lost', () => {
    const sheet = read(text)
    expect(sheet.cells).toEqual([
      { row: 2, column: 3, text: 'soon', reason: 'not_a_number', rowId: 'row-2-k' },
      { row: 2, column: 4, text: '31.02.2026', reason: 'not_a_date', rowId: 'row-2-k' },
      { row: 3, column: 3, text: '4.5', reason: 'other_mark', rowId: 'row-3-k' },
    ])
    expect(outline(sheet)[1]).toBe('Grow > Sign-ups (increase 1.5→null)')
  })

  it('[IM15] are mended in place, and may be mended to nothing', () => {
    const mends = { [cellKey(2, 3)]: '50', [cellKey(2, 4)]: '', [cellKey(3, 3)]: '4,5' }
    const sheet = read(text, { mends })
    expect(sheet.cells).toEqual([])
    expect(outline(sheet).slice(1)).toEqual(['Grow > Sign-ups (increase 1.5→50)', 'Grow > Churn (decrease 8.5→4.5)'])
    expect(sheet.rows.map((row) => ('dueOn' in row ? row.dueOn : undefined))).toEqual([
      undefined,
      undefined,
      null,
      '2026-09-30',
    ])
  })

  it('[IM15] a key result without an objective gets one in place', () => {
    const lost = 'Objective | Key result\n | Sign-ups'
    expect(read(lost).cells).toEqual([{ row: 2, column: 0, text: '', reason: 'no_objective', rowId: null }])
    expect(outline(read(lost, { mends: { [cellKey(2, 0)]: 'Grow' } }))).toEqual(['Grow', 'Grow > Sign-ups (milestone)'])
  })

  it('[IM12, IM13] what nothing decides is asked once, and read by the answer', () => {
    const open =
      'Objective | Key result | Target | Due\nGrow | Riders | 1.500 | 03/04/2026\n | Rides | 2.000 | 05/06/2026'
    expect(read(open).questions).toEqual([{ kind: 'mark' }, { kind: 'order', column: 3 }])
    const answered = read(open, { mark: ',', orders: { 3: 'mdy' } })
    expect(answered.questions).toEqual([])
    expect(answered.rows.at(-1)).toMatchObject({ dueOn: '2026-05-06', measure: { target: 2000 } })
    expect(read(open, { mark: '.', orders: { 3: 'dmy' } }).rows.at(-1)).toMatchObject({
      dueOn: '2026-06-05',
      measure: { target: 2 },
    })
  })
})

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Grow',
      'Web',
      '10',
      '1.5',
      '1,5',
      '30.9.2026',
      '03/04/2026',
      'Objective',
      'KR',
      'Key Result',
      'Type',
      'Title',
      'Squad',
      'ID',
      "'=1",
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  it('[IM10] is read without throwing; every row that is not blank is told of, and every row has its parent', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
        const { rows, problems, ignored, cells: troubled } = readSheet(cells, noSheetChoices)
        const told = new Set([
          ...rows.flatMap(({ lines }) => lines),
          ...[...problems, ...ignored].map(({ line }) => line),
          ...troubled.map(({ row }) => row),
        ])
        const ids = new Set(rows.map(({ id }) => id))
        expect(ids.size).toBe(rows.length)
        expect(rows.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([])
        const isBlank = (row: readonly string[]) => row.every((text) => text.trim() === '')
        const untold = cells.filter((row, index) => !isBlank(row) && !told.has(index + 1) && !onlyPlaces(cells, index))
        expect(untold).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})

/** A row that only names a squad that is known already is the one kind that makes nothing. */
const onlyPlaces = (cells: readonly (readonly string[])[], index: number): boolean => {
  const { columns } = readSheet(cells, noSheetChoices)
  return (cells[index] ?? []).every(
    (text, column) =>
      text.trim() === '' || columns[column] === 'squad' || columns[column] === 'tribe' || columns[column] === null,
  )
}
