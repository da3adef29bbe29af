import type { ImportPreview } from './import-row.ts'
import type { DateOrder } from './sheet-date.ts'
import type { Columns, SheetField } from './sheet-fields.ts'
import type { DecimalMark } from './sheet-number.ts'

/** What a person said about a table; what is not named keeps what was guessed. */
export type SheetChoices = {
  /** By index of the column. */
  readonly columns: Readonly<Record<string, SheetField | null>>
  readonly mark: DecimalMark | null
  /** By index of the column. */
  readonly orders: Readonly<Record<string, DateOrder>>
  /** Another text for a cell, by `cellKey`. */
  readonly mends: Readonly<Record<string, string>>
}

export const noSheetChoices: SheetChoices = { columns: {}, mark: null, orders: {}, mends: {} }

/** @param row counted from 1, as spreadsheets do @param column index */
export const cellKey = (row: number, column: number): string => `${row}:${column}`

export type CellReason =
  | 'not_a_number'
  | 'other_mark'
  | 'not_a_date'
  | 'other_order'
  | 'no_objective'
  | 'no_parent'
  | 'too_long'

/** A cell that could not be read; what else stands in its row is kept. */
export type CellProblem = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly reason: CellReason
  /** The row of the preview that waits for it; null when none was made of it. */
  readonly rowId: string | null
}

/** What cannot be guessed and has to be asked: nothing is read by it before it is answered. */
export type SheetQuestion = { readonly kind: 'mark' } | { readonly kind: 'order'; readonly column: number }

export type SheetPreview = ImportPreview & {
  readonly headings: readonly string[]
  /** As chosen, else as guessed. */
  readonly columns: Columns
  /** The first rows below the headings, as they stand. */
  readonly sample: readonly (readonly string[])[]
  /** Null where it makes no difference. */
  readonly mark: DecimalMark | null
  /** By index of the column; only those in which it makes a difference. */
  readonly orders: ReadonlyMap<number, DateOrder | null>
  readonly hasMark: boolean
  readonly questions: readonly SheetQuestion[]
  readonly cells: readonly CellProblem[]
}
