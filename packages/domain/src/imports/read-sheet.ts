import { guessColumns } from './guess-columns.ts'
import type { ImportPreview, ImportRow } from './import-row.ts'
import type { DateOrder } from './sheet-date.ts'
import type { Columns } from './sheet-fields.ts'
import { type SheetChoices, type SheetPreview, type SheetQuestion } from './sheet.ts'
import { mended, rowReader, type Table, type Trouble, writingOf } from './sheet-cells.ts'
import { addSheetRow } from './sheet-tree.ts'
import { emptyTree, type Tree } from './sheet-tree-state.ts'

/** How many rows are shown below the headings where columns are chosen. */
const SAMPLE_ROWS = 4

/**
 * Reads a table of OKRs into rows that a person checks before anything is saved. Every row that is not blank ends in the
 * tree, among the rows that are no OKRs, or above the headings; a cell that cannot be read is told with its place.
 *
 * @param cells rows of cells as they stand in the source, also uneven ones; row 1 is the first
 * @see SPEC.md IM10–IM15
 */
export const readSheet = (cells: readonly (readonly string[])[], choices: SheetChoices): SheetPreview => {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const even = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  const guessed = guessColumns(even)
  const columns = chosenColumns(guessed.columns, choices)
  const headings = even[guessed.headingRow] ?? Array.from({ length: width }, () => '')
  const source: Table = {
    columns,
    headings,
    firstRow: guessed.headingRow + 2,
    rows: even.slice(guessed.headingRow + 1),
  }
  const table = mended(source, choices)
  const written = writingOf(table)
  const mark = choices.mark ?? (written.mark === 'either' ? '.' : written.mark)
  const orders = ordersOf(written.orders, choices)
  const tree = emptyTree()
  const troubles: Trouble[] = []
  for (const [index, row] of table.rows.entries())
    if (row.some((cell) => cell.trim() !== ''))
      addSheetRow(tree, rowReader(table, index, mark ?? '.', orders, troubles))
  const asks: SheetQuestion[] = [
    ...(mark === null ? [{ kind: 'mark' } as const] : []),
    ...[...orders].flatMap(([column, order]) => (order === null ? [{ kind: 'order', column } as const] : [])),
  ]
  return {
    ...previewOf(tree, even, guessed.headingRow),
    headings,
    columns,
    sample: source.rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, SAMPLE_ROWS),
    mark,
    hasMark: written.mark !== 'either' || choices.mark !== null,
    orders,
    questions: asks,
    cells: onceEach(troubles).map((trouble) => ({ ...trouble, rowId: tree.madeOf.get(trouble.row) ?? null })),
  }
}

/** A field that was chosen for one column is taken from the one that was guessed to have it. */
const chosenColumns = (guessed: Columns, { columns }: SheetChoices): Columns => {
  const chosen = new Set(Object.values(columns))
  return guessed.map((field, column) => {
    const own = columns[String(column)]
    if (own !== undefined) return own
    return field !== null && field !== 'note' && field !== 'keyResult' && chosen.has(field) ? null : field
  })
}

/** Orders that make a difference: told by the dates, else as chosen, else to be asked. */
const ordersOf = (
  written: ReadonlyMap<number, DateOrder | 'either' | null>,
  { orders }: SheetChoices,
): ReadonlyMap<number, DateOrder | null> =>
  new Map(
    [...written].flatMap(([column, order]): [number, DateOrder | null][] =>
      order === 'either' ? [] : [[column, orders[String(column)] ?? order]],
    ),
  )

/** One cell is told once, however many asked for it. */
const onceEach = (troubles: readonly Trouble[]): readonly Trouble[] => [
  ...new Map(troubles.map((trouble) => [`${trouble.row}:${trouble.column}`, trouble])).values(),
]

const previewOf = (
  { rows, unread }: Tree,
  cells: readonly (readonly string[])[],
  headingRow: number,
): ImportPreview => {
  const textOf = (row: number) => (cells[row - 1] ?? []).filter((cell) => cell.trim() !== '').join(' · ')
  const above = Array.from({ length: headingRow + 1 }, (_, index) => index + 1).filter((row) => textOf(row) !== '')
  const count = (kind: ImportRow['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    title: null,
    rows,
    problems: unread.map(({ row, reason }) => ({ line: row, text: textOf(row), reason })),
    ignored: above.map((line) => ({
      line,
      text: textOf(line),
      reason: line === headingRow + 1 ? 'headings' : 'document_title',
    })),
    counts: {
      tribes: count('tribe'),
      squads: count('squad'),
      objectives: count('objective'),
      keyResults: count('keyResult'),
    },
  }
}
