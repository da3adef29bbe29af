import { unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'

/** Of one file inside a workbook, unpacked; no sheet within the bounds of an import comes near it. */
const PART_BYTES_MAX = 64 * 1024 * 1024

/**
 * The first sheet of an Excel workbook as a pasted range: days as ISO days, numbers with a point.
 *
 * @param bytes of the file
 * @throws when it is no workbook that can be read
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<string> => {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(?:xml|rels)$/.test(name) && originalSize <= PART_BYTES_MAX,
  })
  // The library unpacks large parts in workers, which the content policy keeps out; what is stored flat needs none.
  const flat = zipSync(parts, { level: 0 })
  const rows = await readSheet(new Blob([new Uint8Array(flat)]))
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
