import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'

/** A row with the rows under it. */
export type NestedRow = { readonly row: TreeRow; readonly rows: readonly NestedRow[] }

/** Rows under their parents, in the order in which they came. */
export const nestRows = (flat: readonly TreeRow[]): readonly NestedRow[] => {
  const byParent = Map.groupBy(flat, ({ parentRowId }) => parentRowId)
  const under = (parentRowId: string | null): readonly NestedRow[] =>
    (byParent.get(parentRowId) ?? []).map((row) => ({ row, rows: under(row.rowId) }))
  return under(null)
}

/** Rows of which `matches` says yes, everything under them, and what leads to them. */
export const keepMatching = (rows: readonly NestedRow[], matches: (row: TreeRow) => boolean): readonly NestedRow[] =>
  rows.flatMap((nested) => {
    if (matches(nested.row)) return [nested]
    const kept = keepMatching(nested.rows, matches)
    return kept.length === 0 ? [] : [{ row: nested.row, rows: kept }]
  })

/** More rows than this are not read at a glance. */
const readableRows = 60

/** Which rows are open at first: the deepest level at which the tree still shows at most sixty rows; never fewer than its bets. */
export const openAtFirst = (flat: readonly TreeRow[]): ReadonlySet<string> => {
  const shownAt = (depth: number): number => flat.filter((row) => row.depth <= depth).length
  const deepest = [3, 2, 1].find((depth) => shownAt(depth) <= readableRows) ?? 1
  return new Set(flat.filter(({ depth }) => depth < deepest).map(({ rowId }) => rowId))
}
