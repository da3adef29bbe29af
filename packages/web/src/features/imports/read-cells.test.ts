import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { forceCells, readCells } from './read-cells.ts'

describe('the cells of a text', () => {
  it('[IM10] a range copied from a spreadsheet, with tabs, quotes and line breaks inside cells', () => {
    const copied = 'Objective\tKey result\tTarget\r\n"Grow ""fast"""\t"Sign\r\nups"\t50\r\n\t"A\tB, C; D"\t4\r\n'
    expect(readCells(copied)).toEqual([
      ['Objective', 'Key result', 'Target'],
      ['Grow "fast"', 'Sign\r\nups', '50'],
      ['', 'A\tB, C; D', '4'],
      [''],
    ])
  })

  it.each([',', ';', '\t', '|'])('[IM10] a file with %j between cells, and a mark in front', (delimiter) => {
    const cells = [
      ['Lag', 'Mål', 'Målvärde'],
      ['Öresund', 'Fler; åkare, på\ttåget|', '1,5'],
    ]
    expect(readCells(`\uFEFF${Papa.unparse(cells, { delimiter })}`)).toEqual(cells)
  })

  it.each([
    '# Payments\n\n- Riders pay, and stay; always\n  - Share from 18% to 50%, or more; yes\n',
    'Objective: grow, fast\n- one, two\n- three, four\n',
    'Just a sentence, with commas, and more.',
    '',
  ])('[IM10] a page of Markdown is no table: %j', (text) => expect(readCells(text)).toBeNull())

  it('[IM10] whatever a spreadsheet writes is read back', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\u0000', ''))
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        const table = [['Objective', 'Key result', 'Target'], ...cells]
        expect(forceCells(Papa.unparse(table, { delimiter }))).toEqual(table)
      }),
    )
  })
})
