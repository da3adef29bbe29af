import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const columns = [
  { name: 'text', value: ({ text }: Row) => text },
  { name: 'number', value: ({ number }: Row) => number },
]
type Row = { readonly text: string | null; readonly number: number | null }

const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.filter(
    (row) => row.length > 1,
  )
/** What spreadsheets take for the beginning of a formula, the wide forms included. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text)

describe('an exported list', () => {
  it('[EX1, EX3] begins with a byte order mark and the names of its columns, and ends each row as the standard says', () => {
    expect(csvOf(columns, [{ text: 'Öl', number: -1.5 }])).toBe('\uFEFFtext,number\r\nÖl,-1.5\r\n')
    expect(csvOf(columns, [])).toBe('\uFEFFtext,number\r\n')
    expect(csvOf(columns, [{ text: null, number: null }])).toBe('\uFEFFtext,number\r\n,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"])(
    '[EX2] %j is no formula any more',
    (text) => expect(read(csvOf(columns, [{ text, number: 1 }]))[1]).toEqual([`'${text}`, '1']),
  )

  it('[EX2] 10,000 nasty cells come back as they were, apart from the apostrophe', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', 'A1', '＝', '\uFEFF', 'å'),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    )
    const texts = fc.sample(nasty, { numRuns: 10_000, seed: 20_261_122 })
    const cells = read(
      csvOf(
        columns,
        texts.map((text, number) => ({ text, number: -number })),
      ),
    ).slice(1)
    expect(cells).toHaveLength(10_000)
    for (const [index, text] of texts.entries()) {
      expect(cells[index]).toEqual([isFormula(text) ? `'${text}` : text, String(-index)])
      expect(isFormula(cells[index]?.[0] ?? '')).toBe(false)
    }
    expect(texts.filter(isFormula).length).toBeGreaterThan(1_000)
  })
})
