import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/browser'

/** The first sheet of an Excel workbook as a pasted range: days as ISO days, numbers with a point. */
export const readWorkbook = async (file: Blob): Promise<string> => {
  const rows = await readSheet(file)
  return Papa.unparse(
    rows.map((row) => row.map(textOf)),
    { delimiter: '\t', newline: '\n' },
  )
}

/** A cell as the library gives it: its types know neither days nor what an empty cell is. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}
