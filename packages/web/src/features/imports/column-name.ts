import type { SheetPreview } from '@polyrhythm/domain/imports/sheet'
import type { Translate } from '#web/messages/translate.ts'

/** A column's heading; without one its letter, as spreadsheets call it: A … Z, AA … */
export const columnName = ({ headings }: Pick<SheetPreview, 'headings'>, column: number, t: Translate): string =>
  headings[column]?.trim() || t('imports.columns.letter', { letter: letterOf(column) })

const letterOf = (column: number): string => {
  const last = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`
}
