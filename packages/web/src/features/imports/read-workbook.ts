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

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
