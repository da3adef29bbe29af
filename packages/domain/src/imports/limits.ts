import { ok, refuse, type Result } from '#domain/result'

export const IMPORT_BYTES_MAX = 1_048_576
export const IMPORT_LINES_MAX = 5000
/** Longer lines and paragraphs are listed as not read: no field could hold them, and no OKR page has them. */
export const IMPORT_TEXT_MAX = 5000

export type ImportRefusal =
  | { readonly code: 'import.empty' }
  | { readonly code: 'import.binary' }
  | { readonly code: 'import.too_large'; readonly bytesMax: number }
  | { readonly code: 'import.too_many_lines'; readonly linesMax: number }

/**
 * The lines of a pasted text or a dropped file, or why it cannot be one. Looks at as little as it needs, so 50 MB are
 * refused as fast as a page.
 *
 * @see SPEC.md IM1
 */
export const linesOf = (text: string): Result<readonly string[], ImportRefusal> => {
  if (text.length > IMPORT_BYTES_MAX || bytesOf(text) > IMPORT_BYTES_MAX) {
    return refuse({ code: 'import.too_large', bytesMax: IMPORT_BYTES_MAX })
  }
  if (isBinary(text)) return refuse({ code: 'import.binary' })
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines.length > IMPORT_LINES_MAX) return refuse({ code: 'import.too_many_lines', linesMax: IMPORT_LINES_MAX })
  return lines.some((line) => line.trim() !== '') ? ok(lines) : refuse({ code: 'import.empty' })
}

const bytesOf = (text: string): number => {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is two units and four bytes; each half adds one.
    if (unit > 0x7f) bytes += unit > 0x7_ff && (unit < 0xd8_00 || unit > 0xdf_ff) ? 2 : 1
  }
  return bytes
}

/** A NUL, or more than one in a hundred characters that no text has (controls, or what a decoder could not read). */
const isBinary = (text: string): boolean => {
  let strange = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xff_fd) strange += 1
  }
  return strange * 100 > text.length
}
