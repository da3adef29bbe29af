import { readDate } from './sheet-date.ts'
import { type Columns, REPEATED_FIELDS, type SheetField } from './sheet-fields.ts'
import { fieldOfHeading } from './sheet-headings.ts'
import { readNumber } from './sheet-number.ts'

export type GuessedColumns = {
  /** Index of the row of headings; −1 when there is none. */
  readonly headingRow: number
  readonly columns: Columns
}

/** A title may stand above the table; below this many rows nobody looks for the headings any more. */
const HEADING_ROWS_MAX = 10

/**
 * What each column seems to hold: by its heading, else by what stands in it.
 *
 * @param cells rows of cells, all of the same width
 * @see SPEC.md IM11
 */
export const guessColumns = (cells: readonly (readonly string[])[]): GuessedColumns => {
  const headingRow = headingRowOf(cells)
  const width = cells[0]?.length ?? 0
  const headings = cells[headingRow] ?? Array.from({ length: width }, () => '')
  const below = cells.slice(headingRow + 1, headingRow + 201)
  const named = onceEach(headings.map(fieldOfHeading))
  return { headingRow, columns: completed(named, below, width) }
}

/** The row in the first few that names the most columns; one word is enough when the row holds nothing but words. */
const headingRowOf = (cells: readonly (readonly string[])[]): number => {
  let [best, most] = [-1, 0]
  for (const [index, row] of cells.slice(0, HEADING_ROWS_MAX).entries()) {
    const count = row.filter((cell) => cell.length <= 60 && fieldOfHeading(cell) !== null).length
    const isWords = row.every((cell) => !/\d{2}/.test(cell))
    if (count > most && (count > 1 || (isWords && row.filter((cell) => cell.trim() !== '').length > 1)))
      [best, most] = [index, count]
  }
  return best
}

/** Two columns of one name: the first has the field, except where several may. */
const onceEach = (fields: Columns): Columns => {
  const seen = new Set<SheetField>()
  return fields.map((field) => {
    if (field === null || REPEATED_FIELDS.has(field)) return field
    if (seen.has(field)) return null
    seen.add(field)
    return field
  })
}

/** Whatever a table of OKRs must have and no heading names is looked for in the cells. */
const completed = (named: Columns, below: readonly (readonly string[])[], width: number): Columns => {
  const has = (field: SheetField) => named.includes(field)
  if (has('objective') || has('keyResult') || has('title')) return twoTitles(named)
  const columns = [...named]
  const texts = (column: number) => below.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) => columns[column] === null && texts(column).length > 0,
  )
  const numbers = free.filter((column) => texts(column).every(isNumber))
  const dates = free.filter((column) => !numbers.includes(column) && texts(column).every(isDate))
  const words = free.filter((column) => !numbers.includes(column) && !dates.includes(column))
  const give = (column: number | undefined, field: SheetField) => {
    if (column !== undefined && !columns.includes(field)) columns[column] = field
  }
  const order: readonly SheetField[] =
    words.length > 2 ? ['squad', 'objective', 'keyResult'] : ['objective', 'keyResult']
  for (const [index, field] of order.entries()) give(words[index], field)
  for (const column of words.slice(order.length)) columns[column] = 'note'
  if (numbers.length > 1) give(numbers[0], 'baseline')
  give(numbers.length > 1 ? numbers[1] : numbers[0], 'target')
  give(dates[0], 'due')
  return columns
}

/** A 'Title' beside an 'Objective' is the key result, unless a column says what each row is. */
const twoTitles = (named: Columns): Columns => {
  if (named.includes('type') || !named.includes('title')) return named
  const instead = named.includes('objective') ? (named.includes('keyResult') ? null : 'keyResult') : 'objective'
  return named.map((field) => (field === 'title' ? instead : field))
}

const isNumber = (cell: string): boolean => readNumber(cell, '.') !== null || readNumber(cell, ',') !== null
const isDate = (cell: string): boolean => readDate(cell, 'dmy') !== null || readDate(cell, 'mdy') !== null
