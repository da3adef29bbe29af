import { describe, expect, it } from 'vitest'
import q1 from './fixtures/sourcegraph-fy21-q1.md?raw'
import q3 from './fixtures/sourcegraph-fy22-q3.md?raw'
import type { ImportPreview, ImportRow } from './import-row.ts'
import { readMarkdown } from './read-markdown.ts'

const previewOf = (source: string): ImportPreview => {
  const read = readMarkdown(source)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}
const fy21 = previewOf(q1)
const fy22 = previewOf(q3)
const at = (preview: ImportPreview, line: number): ImportRow | undefined =>
  preview.rows.find(({ lines }) => lines[0] === line)
const squads = (preview: ImportPreview) => preview.rows.filter(({ kind }) => kind === 'squad').map(({ title }) => title)
const doc = 'https://docs.google.com/document/d/1CTU1f1miFDhzdQOGMicK243dokePzVGiXR5TEynLyc8/edit#bookmark='

describe('FY21-Q1', () => {
  it('[IM3] has one tribe, eleven squads, 29 objectives, 73 key results', () => {
    expect(fy21.title).toBe('FY21-Q1 OKRs')
    expect(fy21.counts).toEqual({ tribes: 1, squads: 11, objectives: 29, keyResults: 73 })
    expect(squads(fy21)).toEqual([
      'CEO',
      'Sales and marketing',
      'Product',
      'VP Eng',
      'Distribution',
      'Code intelligence',
      'Web',
      'Core services',
      'Campaigns',
      'Operations',
      'People Ops',
    ])
  })

  it('[IM3] a heading with headings below it is a tribe; the CEO becomes a squad with a hint', () => {
    expect(at(fy21, 53)).toEqual({
      kind: 'tribe',
      id: 'line-53',
      parentId: null,
      lines: [53],
      title: 'Engineering',
      mission: '',
    })
    expect(at(fy21, 55)).toMatchObject({ kind: 'squad', title: 'VP Eng', parentId: 'line-53', hints: [] })
    expect(at(fy21, 7)).toMatchObject({ kind: 'squad', parentId: null, hints: ['direction_lives_in_beliefs_and_bets'] })
  })

  it('[IM4] owners in front are taken off and kept', () => {
    expect(at(fy21, 23)).toMatchObject({
      kind: 'objective',
      title: 'Hire at least 2 SDRs and 3 AEs (at least 1 Enterprise AE)',
      owner: 'Sales (Pipeline Optimization)',
    })
    expect(at(fy21, 45)).toMatchObject({ title: 'Create a customer driven product process', owner: 'Product' })
  })

  it('[IM5] a stated result becomes a note, however its arrow was drawn', () => {
    expect(at(fy21, 34)).toEqual({
      kind: 'objective',
      id: 'line-34',
      externalId: null,
      ambition: null,
      parentId: 'line-18',
      lines: [34],
      title: 'Launch our new category on March 4.',
      owner: 'VP Marketing',
      result: 'Done',
      links: [],
      why: '',
      guessedFrom: 'list_item',
      note: 'Stated result: Done\nOwner in the source: VP Marketing',
    })
    expect(at(fy21, 35)).toMatchObject({ result: 'Done', title: expect.stringMatching(/by end of January$/) })
    expect(at(fy21, 16)).toMatchObject({ title: 'The handbook is fast to browse and search', result: 'Yes' })
    expect(at(fy21, 152)).toMatchObject({ result: 'Not done.' })
  })

  it('[IM7] reads >80% and below 3s in full', () => {
    expect(at(fy21, 66)).toEqual({
      kind: 'keyResult',
      id: 'line-66',
      externalId: null,
      dueOn: null,
      parentId: 'line-64',
      lines: [66],
      title:
        'Each team completes >80% of the work that they committed to at the beginning of the release cycle each iteration.',
      owner: null,
      result: expect.stringContaining('they have accomplished >80%'),
      links: [],
      note: expect.stringMatching(/^Stated result: For teams/),
      measure: {
        kind: 'increase',
        baseline: null,
        target: 80,
        low: null,
        high: null,
        unit: '%',
        reason: 'lower_bound',
        seen: '>80%',
      },
    })
    expect(at(fy21, 109)).toMatchObject({ measure: { kind: 'decrease', target: 3, unit: 's', seen: 'below 3s' } })
  })

  it('[IM2] lists what became nothing, with its reason', () => {
    expect(fy21.problems.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'quote'],
      [5, 'quote'],
      [122, 'loose_paragraph'],
    ])
    expect(fy21.ignored.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 document_title',
      ...[154, 155, 156, 157, 158].map((line) => `${line} link_definition`),
    ])
  })
})

describe('FY22-Q3', () => {
  it('[IM3] has eight squads, 27 objectives, 73 key results and no tribe', () => {
    expect(fy22.counts).toEqual({ tribes: 0, squads: 8, objectives: 27, keyResults: 73 })
    expect(squads(fy22)).toEqual([
      'Company',
      'Talent',
      'Sales',
      'Customer Engineering',
      'Product/Engineering',
      'Marketing',
      'Operations (BizOps, Finance, TechOps, Legal)',
      'People Ops',
    ])
    expect(at(fy22, 5)).toMatchObject({ hints: ['direction_lives_in_beliefs_and_bets'] })
  })

  it('[IM4] WHY becomes the why of an objective, with what follows it, or the mission of a squad', () => {
    expect(at(fy22, 7)).toEqual({
      kind: 'objective',
      id: 'line-7',
      externalId: null,
      ambition: null,
      parentId: 'line-5',
      lines: [7, 9],
      title: 'Bring code search to the largest enterprises (5k+ user, multi-business unit, global)',
      owner: null,
      result: null,
      links: [],
      why: 'Moving this to the top because it needs more priority than it has gotten in the past. Otherwise, this is the same as last quarter.',
      guessedFrom: 'list_item',
      note: '',
    })
    expect(at(fy22, 115)).toMatchObject({
      lines: [115, 117, 119],
      title: 'Build a delightful personalized product that devs love',
    })
    expect(at(fy22, 32)).toMatchObject({
      kind: 'squad',
      lines: [32, 34],
      mission: expect.stringMatching(/^Our teammates are our greatest asset/),
    })
  })

  it('[IM6] sub tags and reference links stay readable, their addresses are kept in the note', () => {
    expect(at(fy22, 11)).toEqual({
      kind: 'keyResult',
      id: 'line-11',
      externalId: null,
      dueOn: null,
      parentId: 'line-7',
      lines: [11],
      title: 'N₀ IARR (N₁ Stretch)',
      owner: null,
      result: null,
      links: [
        { label: 'N₀', url: `${doc}id.jn5pj7wn62uo` },
        { label: 'N₁', url: `${doc}id.v0yxg7tx4azm` },
      ],
      note: `N₀: ${doc}id.jn5pj7wn62uo\nN₁: ${doc}id.v0yxg7tx4azm`,
      measure: {
        kind: 'milestone',
        baseline: null,
        target: null,
        low: null,
        high: null,
        unit: '',
        reason: 'no_number',
        seen: '',
      },
    })
  })

  it('[IM7] reads 2x, ≤45 days, 85%+, 100% and a band to keep', () => {
    const measure = (line: number) => {
      const row = at(fy22, line)
      return row?.kind === 'keyResult' ? row.measure : null
    }
    expect(measure(23)).toMatchObject({ kind: 'increase', baseline: 1, target: 2, unit: '× the start', seen: '2x' })
    expect(measure(58)).toMatchObject({ kind: 'decrease', baseline: null, target: 45, unit: 'days', seen: '≤45 days' })
    expect(measure(57)).toMatchObject({ kind: 'increase', target: 85, unit: '%', seen: '85%+' })
    expect(measure(50)).toMatchObject({ kind: 'increase', target: 100, unit: '%' })
    expect(measure(113)).toMatchObject({ kind: 'keep_within', low: 100, high: 100, unit: '%' })
    expect(measure(158)).toMatchObject({ kind: 'decrease', target: 24, unit: 'h', seen: 'below 24h' })
  })

  it('[IM4] a list that only a sentence introduces takes that sentence as its objective, marked as a guess', () => {
    expect(at(fy22, 184)).toMatchObject({
      kind: 'objective',
      parentId: 'line-171',
      guessedFrom: 'paragraph_before_list',
      title:
        'Then, we’ve set various OKRs for how we help our teammates develop their careers and experience once in their teams',
    })
    expect(
      fy22.rows.filter((row) => row.kind === 'objective' && row.guessedFrom === 'paragraph_before_list'),
    ).toHaveLength(5)
    expect(fy22.rows.filter(({ parentId }) => parentId === 'line-177')).toHaveLength(4)
  })

  it('[IM9] a text that is too long for a title is cut after a word, and stands whole in the note', () => {
    const row = at(fy22, 202)
    expect(row?.title.length).toBeLessThanOrEqual(200)
    expect(row?.title.endsWith('…')).toBe(true)
    expect(row?.kind === 'keyResult' && row.note).toMatch(/for us|to us for consideration\.$/)
  })

  it('[IM2] lists what became nothing, with its reason', () => {
    expect(fy22.problems.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'quote'],
      [105, 'loose_paragraph'],
      [175, 'loose_paragraph'],
    ])
    expect(fy22.ignored).toHaveLength(16)
  })
})

it.each([
  ['FY21-Q1', q1],
  ['FY22-Q3', q3],
])('[IM2] no line of %s is lost', (_name, source) => {
  const preview = previewOf(source)
  const found = [
    ...preview.rows.flatMap(({ lines }) => lines),
    ...[...preview.problems, ...preview.ignored].map(({ line }) => line),
  ]
  const written = source.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]))
  expect(found.toSorted((a, b) => a - b)).toEqual(written)
  expect(preview.problems.filter(({ reason }) => reason === 'not_understood')).toEqual([])
})
