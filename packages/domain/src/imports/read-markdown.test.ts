import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ImportPreview } from './import-row.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (...lines: string[]): ImportPreview => {
  const preview = readMarkdown(lines.join('\n'))
  if (!preview.ok) throw new Error(preview.refusal.code)
  return preview.value
}
const draw = ({ rows }: ImportPreview) =>
  rows.map(
    ({ kind, title }) => `${{ tribe: '', squad: '', objective: '  ', keyResult: '    ' }[kind]}${kind}: ${title}`,
  )
const refusalOf = (text: string) => {
  const preview = readMarkdown(text)
  return preview.ok ? null : preview.refusal.code
}

describe('pages that people write', () => {
  it('[IM3] a list without headings goes to a squad that the person chooses', () => {
    const preview = read('1. Grow', '   - KR: from 1 to 2', '2. Keep')
    expect(draw(preview)).toEqual(['squad: ', '  objective: Grow', '    keyResult: from 1 to 2', '  objective: Keep'])
    expect(preview.rows[0]).toMatchObject({ id: 'squad-to-choose', lines: [], hints: ['choose_squad'] })
  })

  it('[IM3] bullets that are indented by two stand below their number all the same', () => {
    expect(draw(read('1. Grow', '  - more users', '  - more teams', '2. Keep', '  - fewer leavers'))).toEqual([
      'squad: ',
      '  objective: Grow',
      '    keyResult: more users',
      '    keyResult: more teams',
      '  objective: Keep',
      '    keyResult: fewer leavers',
    ])
  })

  it('[IM3] objectives may be headings, with a label over their key results', () => {
    const preview = read(
      '# Payments',
      '## Objective 1: Pay in one tap',
      'WHY: it hurts',
      '### Key results',
      '- KR1: 18% → 50%',
      '## O2 – Sleep',
      '1. KR 2.1: fewer pages',
    )
    expect(draw(preview)).toEqual([
      'squad: Payments',
      '  objective: Pay in one tap',
      '    keyResult: 18% → 50%',
      '  objective: Sleep',
      '    keyResult: fewer pages',
    ])
    expect(preview.rows[1]).toMatchObject({ why: 'it hurts', guessedFrom: 'heading' })
    expect(preview.ignored).toEqual([{ line: 4, text: '### Key results', reason: 'label' }])
  })

  it('[IM3] plain lines with labels need no marks at all', () => {
    expect(
      draw(read('Objective: Grow', 'KR1: more users', 'KR2: more teams', '', 'Objective: Keep', 'KR1: fewer leavers')),
    ).toEqual([
      'squad: ',
      '  objective: Grow',
      '    keyResult: more users',
      '    keyResult: more teams',
      '  objective: Keep',
      '    keyResult: fewer leavers',
    ])
  })

  it('[IM3] a tribe with objectives of its own gets a squad for them', () => {
    expect(draw(read('## Engineering', '1. Calm', '### Web', '1. Fast'))).toEqual([
      'tribe: Engineering',
      'squad: Engineering',
      '  objective: Calm',
      'squad: Web',
      '  objective: Fast',
    ])
  })

  it('[IM4] what stands below a key result goes into its note', () => {
    expect(
      read('- Grow', '  - users', '    - in Sweden', '    - in [Germany](https://example.org)').rows[2],
    ).toMatchObject({
      kind: 'keyResult',
      lines: [2, 3, 4],
      note: 'in Sweden\nin Germany\nGermany: https://example.org',
    })
  })

  it('[IM4] a text before or after every list is listed, not guessed', () => {
    const preview = read(
      '---',
      'title: x',
      '---',
      '',
      'Hello all',
      '',
      '# Team',
      '',
      '- KR: floating',
      '-',
      '',
      '```',
      'code',
      '```',
      '<div>',
      '',
      '***',
      '',
      'Bye',
    )
    expect(preview.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 front_matter',
      '2 front_matter',
      '3 front_matter',
      '5 loose_paragraph',
      '9 key_result_without_objective',
      '10 empty_item',
      '12 code',
      '13 code',
      '14 code',
      '15 html',
      '19 loose_paragraph',
    ])
    expect(preview.ignored.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['17 divider'])
  })

  it('[IM2] takes Windows line ends and a byte order mark', () => {
    expect(draw(read('\uFEFF# Team\r\n\r\n1. Grow\r\n   - users\r\n'))).toEqual([
      'squad: Team',
      '  objective: Grow',
      '    keyResult: users',
    ])
  })
})

describe('what is refused', () => {
  it('[IM1] nothing, pictures, too much', () => {
    expect(refusalOf(' \n\n ')).toBe('import.empty')
    expect(refusalOf('PNG\u0000\u0001')).toBe('import.binary')
    expect(refusalOf('\uFFFD\u0001\u0002 some text \uFFFD')).toBe('import.binary')
    expect(refusalOf('a'.repeat(1_048_577))).toBe('import.too_large')
    expect(refusalOf('å'.repeat(524_289))).toBe('import.too_large')
    expect(refusalOf('- a\n'.repeat(5000))).toBe('import.too_many_lines')
    expect(refusalOf('- a\n'.repeat(4999))).toBeNull()
  })

  it.each([
    ['50 MB', 'a'.repeat(50_000_000)],
    ['100,000 lines', '- a\n'.repeat(100_000)],
  ])('[IM1] %s within a second', (_name, text) => {
    const started = vi.getRealSystemTime()
    expect(refusalOf(text)).toMatch(/^import\.too_/)
    expect(vi.getRealSystemTime() - started).toBeLessThan(1000)
  })

  it('[IM1] endless lines and towers of indents are put aside, the rest is read', () => {
    const preview = read('# Team', '- Grow', 'x'.repeat(5001), `${' '.repeat(25)}- deep`)
    expect(preview.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['3 too_long', '4 nested_too_deep'])
    expect(preview.counts.objectives).toBe(1)
  })
})

const fragment = fc.constantFrom(
  '# A',
  '## B',
  '### Objective: C',
  '- ',
  '1. ',
  '  - ',
  '   ',
  '\t',
  '> ',
  '**',
  '_',
  '`',
  '```',
  '[a](b)',
  '[n]: http://x',
  '[',
  ']',
  '<sub>',
  '<!--',
  '=> done',
  'KR: ',
  'WHY: ',
  'from 1 to 2',
  '\n',
  '\n\n',
  '\r\n',
  '---',
  '***',
  ':',
  'text',
  '&amp;',
  '\\',
  '| a |',
  '5 %',
  'é😀',
  '\u2028',
)
const pages = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('whatever is pasted', () => {
  it('[IM2] never throws, and every line that is not blank is somewhere exactly once', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const preview = readMarkdown(text)
        if (!preview.ok) return
        const { rows, problems, ignored } = preview.value
        const found = [
          ...new Set(rows.flatMap(({ lines }) => lines)),
          ...[...problems, ...ignored].map(({ line }) => line),
        ]
        const written = text
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\n|\r/)
          .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
        expect(found.filter((line) => written.includes(line)).toSorted((a, b) => a - b)).toEqual(written)
      }),
      { numRuns: 1000 },
    )
  })

  it('[IM2] rows have unique ids, parents come first, titles fit', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const preview = readMarkdown(text)
        if (!preview.ok) return
        const seen = new Set<string>()
        for (const { id, parentId, title, kind } of preview.value.rows) {
          expect(seen.has(id)).toBe(false)
          expect(parentId === null || seen.has(parentId)).toBe(true)
          expect(title.length).toBeLessThanOrEqual(200)
          expect(title !== '' || kind === 'squad').toBe(true)
          seen.add(id)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['*a ', '[', '![', '](', '`a', '<a ', '1. ', '- ', '> ', '&', '\\', 'from 1 ', 'Aa (', '= ', '[a](b) '])(
    '[IM1] a page full of %j does not take for ever',
    (part) => {
      const line = part.repeat(Math.floor(80 / part.length))
      expect(readMarkdown(Array.from({ length: 4000 }, () => line).join('\n')).ok).toBe(true)
    },
    20_000, // a second on a quiet machine; what grows with the square takes minutes
  )
})
