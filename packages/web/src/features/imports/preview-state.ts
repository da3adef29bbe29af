import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import type { Translate } from '#web/messages/translate.ts'
import type { Choices } from './choices.ts'
import { allRows, type DraftRow, draftRows, type TopRow } from './draft-rows.ts'
import { type FirstValues, type ImportContext } from './first-values.ts'
import { type RowProblems, rowProblems } from './row-problems.ts'
import { type ImportRows, importRows } from './import-rows.ts'
import { type UnitNames, unitNames } from './unit-names.ts'

/** A preview with what a person decided about it, and what that comes to. */
export type PreviewState = {
  readonly rows: readonly TopRow[]
  readonly names: UnitNames
  /** The rows that will be imported, as they will be sent. */
  readonly said: ImportRows
  /** Rows that will be imported. */
  readonly kept: readonly DraftRow[]
  /** Of those, the ones that cannot be imported as they are. */
  readonly problems: ReadonlyMap<string, RowProblems>
}

export const previewState = (
  preview: ImportPreview,
  first: FirstValues,
  choices: Choices,
  context: ImportContext,
  t: Translate,
): PreviewState => {
  const rows = draftRows(preview.rows, first, choices)
  const names = unitNames(rows, context)
  const mine = new Set(context.units.filter(({ isMine }) => isMine).map(({ id }) => id))
  const kept = allRows(rows).filter(({ isKept }) => isKept)
  const problems = kept.flatMap(({ id, values }): [string, RowProblems][] => {
    const found = rowProblems(values, { mayCreate: context.mayCreate, mine, hasTakenPrefix: names.clashes.has(id) }, t)
    return Object.keys(found).length === 0 ? [] : [[id, found]]
  })
  return { rows, names, said: importRows(rows, names), kept, problems: new Map(problems) }
}

/** How many of each kind. */
export const countKinds = (rows: readonly { readonly kind: DraftRow['kind'] }[]): Record<DraftRow['kind'], number> => {
  const counts = { tribe: 0, squad: 0, objective: 0, keyResult: 0 }
  for (const { kind } of rows) counts[kind] += 1
  return counts
}
