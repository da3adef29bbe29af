import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import { type ImportRefusal, linesOf } from '@polyrhythm/domain/imports/limits'
import { readMarkdown } from '@polyrhythm/domain/imports/read-markdown'
import { readSheet } from '@polyrhythm/domain/imports/read-sheet'
import type { SheetChoices, SheetPreview } from '@polyrhythm/domain/imports/sheet'
import { ok, type Result } from '@polyrhythm/domain/result'
import type { Reading } from './choices.ts'
import { forceCells, readCells } from './read-cells.ts'

/** A pasted text or a file as rows: as a table where it is one or is said to be one, else as Markdown. */
export const readSource = (
  text: string,
  reading: Reading,
  choices: SheetChoices,
): Result<ImportPreview | SheetPreview, ImportRefusal> => {
  const lines = linesOf(text)
  if (!lines.ok) return lines
  const cells = reading === 'text' ? null : reading === 'table' ? forceCells(text) : readCells(text)
  return cells === null ? readMarkdown(text) : ok(readSheet(cells, choices))
}
