import { fieldOfHeading } from '@polyrhythm/domain/imports/sheet-headings'
import Papa from 'papaparse'

/** What spreadsheets put between cells, tabs first: a copied range has them, whatever stands in its cells. */
const DELIMITERS = ['\t', ';', ',', '|'] as const

/**
 * The cells of a pasted range or of a CSV file; null when the text is no table. A table has at least two columns and
 * either two headings that are known, or the same number of cells in every row.
 *
 * @see SPEC.md IM10
 */
export const readCells = (text: string): readonly (readonly string[])[] | null => {
  const head = text.replace(/^\uFEFF/, '').slice(0, 20_000)
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...judge(cellsOf(head, delimiter)) })).toSorted(
    (a, b) => b.known - a.known || b.width - a.width,
  )
  const best = found.find(({ isTable }) => isTable)
  return best === undefined ? null : cellsOf(text.replace(/^\uFEFF/, ''), best.delimiter)
}

/** The cells as they are, when the person says that it is a table: one that nothing divides has one column. */
export const forceCells = (text: string): readonly (readonly string[])[] =>
  readCells(text) ?? cellsOf(text.replace(/^\uFEFF/, ''), Papa.parse(text, { preview: 20 }).meta.delimiter)

const cellsOf = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data

const judge = (cells: readonly (readonly string[])[]) => {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => row.length))
  const known = Math.max(0, ...rows.slice(0, 10).map(knownHeadings))
  const isEven = rows.length > 1 && width > 2 && rows.slice(0, 20).every((row) => row.length === width)
  const isMarkdown = rows.slice(0, 20).some(([first = '']) => /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|```)/.test(first))
  return { width, known, isTable: width > 1 && (known > 1 || (isEven && !isMarkdown)) }
}

const knownHeadings = (row: readonly string[]): number =>
  row.filter((cell) => cell.length <= 60 && fieldOfHeading(cell) !== null).length
