import { TEXT_MAX } from '#domain/fields'
import { dateOrderOf, readDate, type DateOrder } from './sheet-date.ts'
import { type Columns, NUMBER_FIELDS, type NumberField, type SheetField } from './sheet-fields.ts'
import { type DecimalMark, decimalMarkOf, hasDigit, type ReadNumber, readNumber } from './sheet-number.ts'
import { isDoneWord } from './sheet-measure.ts'
import { type CellReason, cellKey, type SheetChoices } from './sheet.ts'
import type { Day } from '#domain/cycles/day'

/** The cells of a table below its headings, with what every column means. */
export type Table = {
  readonly columns: Columns
  readonly headings: readonly string[]
  /** Number of the first row, counted from 1. */
  readonly firstRow: number
  readonly rows: readonly (readonly string[])[]
}

/** One row of a table, to be asked by field. Whatever cannot be read is told and becomes null. */
export type RowReader = {
  readonly row: number
  /** The first column of this field; −1 without one. */
  readonly columnOf: (field: SheetField) => number
  readonly text: (field: SheetField) => string
  /** Every cell of a field that several columns may hold, with its heading; empty ones left out. */
  readonly all: (field: SheetField) => readonly { readonly heading: string; readonly text: string }[]
  /** The fields whose cells hold something. */
  readonly filled: () => readonly SheetField[]
  readonly number: (field: NumberField) => ReadNumber | null
  readonly date: () => Day | null
  readonly tell: (field: SheetField, reason: CellReason) => void
  /** Whether one of its cells was told. */
  readonly isTold: () => boolean
}

export type Trouble = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly reason: CellReason
}

/**
 * A table with what was mended in it, and without the apostrophe that spreadsheets put before what only looks like a formula.
 *
 * @see SPEC.md IM15, EX2
 */
export const mended = (table: Table, { mends }: SheetChoices): Table => ({
  ...table,
  rows: table.rows.map((row, index) =>
    row.map((text, column) =>
      (mends[cellKey(table.firstRow + index, column)] ?? text).replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''),
    ),
  ),
})

/** How numbers and dates are written in the table, as far as it can be told; null where it must be asked. */
export const writingOf = (table: Table) => {
  const cellsOf = (column: number) =>
    table.rows.map((row) => (row[column] ?? '').trim()).filter((text) => !isNothing(text))
  const numbers = table.columns.flatMap((field, column) =>
    NUMBER_FIELDS.some((each) => each === field) ? cellsOf(column).filter(hasDigit) : [],
  )
  const orders = new Map(
    table.columns.flatMap((field, column) =>
      field === 'due' ? [[column, dateOrderOf(cellsOf(column))] as const] : [],
    ),
  )
  return { mark: decimalMarkOf(numbers), orders }
}

/** Reads one row. @param told where cells that cannot be read are told */
export const rowReader = (
  table: Table,
  index: number,
  mark: DecimalMark,
  orders: ReadonlyMap<number, DateOrder | null>,
  told: Trouble[],
): RowReader => {
  const { columns, headings } = table
  const row = table.firstRow + index
  const cells = table.rows[index] ?? []
  const columnOf = (field: SheetField) => columns.indexOf(field)
  const at = (column: number) => (cells[column] ?? '').trim()
  const text = (field: SheetField) => at(columnOf(field))
  const tell = (field: SheetField, reason: CellReason) => {
    const column = columnOf(field)
    if (column !== -1) told.push({ row, column, text: cells[column] ?? '', reason })
  }
  return {
    row,
    columnOf,
    text,
    tell,
    isTold: () => told.some((each) => each.row === row),
    all: (field) =>
      columns.flatMap((each, column) =>
        each === field && at(column) !== ''
          ? [{ heading: headings[column]?.trim() ?? '', text: at(column).slice(0, TEXT_MAX) }]
          : [],
      ),
    filled: () =>
      columns.filter((field, column) => field !== null && at(column) !== '').flatMap((field) => field ?? []),
    number: (field) => {
      const said = text(field)
      if (isNothing(said) || (field === 'target' && isDoneWord(said))) return null
      const read = readNumber(said, mark)
      if (read === null)
        tell(field, readNumber(said, mark === '.' ? ',' : '.') === null ? 'not_a_number' : 'other_mark')
      return read
    },
    date: () => {
      const said = text('due')
      const order = orders.get(columnOf('due')) ?? null
      if (isNothing(said)) return null
      const [chosen, other] = order === 'mdy' ? (['mdy', 'dmy'] as const) : (['dmy', 'mdy'] as const)
      const [read, otherwise] = [readDate(said, chosen), readDate(said, other)]
      if (order === null && read !== otherwise) return null
      if (read === null) tell('due', otherwise === null ? 'not_a_date' : 'other_order')
      return read
    },
  }
}

/** Empty, or what people write where there is nothing. */
const isNothing = (text: string): boolean => /^(?:[-–—?]|n\/?a\.?|tbd|tba|k\.\s?a\.|saknas|none|null)?$/i.test(text)
