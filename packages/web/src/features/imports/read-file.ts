import { IMPORT_BYTES_MAX, type ImportRefusal } from '@polyrhythm/domain/imports/limits'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'

/** The text of a file; one that is too large is refused before a byte of it is read. */
export const readFile = async (file: File): Promise<Result<string, ImportRefusal>> =>
  file.size > IMPORT_BYTES_MAX
    ? refuse({ code: 'import.too_large', bytesMax: IMPORT_BYTES_MAX })
    : ok(await file.text())
