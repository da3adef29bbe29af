import { IMPORT_BYTES_MAX, type ImportRefusal, linesOf } from '@polyrhythm/domain/imports/limits'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'

/** The text of a file that can be read; one that is too large is refused before a byte of it is read. */
export const readFile = async (file: File): Promise<Result<string, ImportRefusal>> => {
  if (file.size > IMPORT_BYTES_MAX) return refuse({ code: 'import.too_large', bytesMax: IMPORT_BYTES_MAX })
  const text = await file.text()
  const lines = linesOf(text)
  return lines.ok ? ok(text) : lines
}
