import { IMPORT_BYTES_MAX, type ImportRefusal, linesOf } from '@polyrhythm/domain/imports/limits'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import type { Reading } from './choices.ts'
import { decodeText } from './decode-text.ts'

export type FileRefusal = ImportRefusal | { readonly code: 'import.workbook' }
export type FileText = {
  readonly text: string
  readonly reading: Reading
  /** Numbers are written with a point, whatever the reader's language: they come from a workbook. */
  readonly hasPoints: boolean
}

/** The text of a file that can be read; one that is too large is refused before a byte of it is read. */
export const readFile = async (file: File): Promise<Result<FileText, FileRefusal>> => {
  if (file.size > IMPORT_BYTES_MAX) return refuse({ code: 'import.too_large', bytesMax: IMPORT_BYTES_MAX })
  const bytes = new Uint8Array(await file.arrayBuffer())
  // What begins as a ZIP archive is a workbook of today, or no text at all.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readWorkbookFile(bytes)
  const text = decodeText(bytes)
  const lines = linesOf(text)
  if (!lines.ok) return lines
  return ok({ text, reading: /\.(?:csv|tsv|tab)$/i.test(file.name) ? 'table' : 'auto', hasPoints: false })
}

async function readWorkbookFile(bytes: Uint8Array): Promise<Result<FileText, FileRefusal>> {
  try {
    const { readWorkbook } = await import('./read-workbook.ts')
    const text = await readWorkbook(bytes)
    const lines = linesOf(text)
    return lines.ok ? ok({ text, reading: 'table', hasPoints: true }) : lines
  } catch {
    return refuse({ code: 'import.workbook' })
  }
}
