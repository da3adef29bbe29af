import type { ImportRow, KeyResultRow, ObjectiveRow, SquadRow, TribeRow } from '@polyrhythm/domain/imports/import-row'
import type { Choices } from './choices.ts'
import type { FirstValues } from './first-values.ts'
import type { KeyResultValues, ObjectiveValues, RowValues, SquadValues, TribeValues } from './row-values.ts'

type Row<Source extends ImportRow, Values extends RowValues> = {
  readonly kind: Source['kind']
  readonly id: string
  readonly source: Source
  readonly values: Values
  /** Somebody changed it. */
  readonly isChanged: boolean
  /** Its own box is not ticked. */
  readonly isSkipped: boolean
  /** It and everything above it will be imported. */
  readonly isKept: boolean
}
export type TribeDraft = Row<TribeRow, TribeValues> & { readonly below: readonly SquadDraft[] }
export type SquadDraft = Row<SquadRow, SquadValues> & { readonly below: readonly ObjectiveDraft[] }
export type ObjectiveDraft = Row<ObjectiveRow, ObjectiveValues> & { readonly below: readonly KeyResultDraft[] }
export type KeyResultDraft = Row<KeyResultRow, KeyResultValues> & { readonly below: readonly never[] }

export type TopRow = TribeDraft | SquadDraft
export type DraftRow = TopRow | ObjectiveDraft | KeyResultDraft

/**
 * The preview as a tree, each row as somebody left it, in the order of the document. A tribe inside a tribe stands beside
 * it, for tribes have one level here. Skipping a row skips everything under it.
 */
export const draftRows = (rows: readonly ImportRow[], first: FirstValues, choices: Choices): readonly TopRow[] => {
  const byParent = Map.groupBy(rows, ({ parentId }) => parentId)
  const under = (parentId: string) => byParent.get(parentId) ?? []
  const state = (source: ImportRow, isAboveKept: boolean) => {
    const isSkipped = choices.skipped[source.id] ?? first.skipped.has(source.id)
    return {
      id: source.id,
      values: choices.values[source.id] ?? first.values.get(source.id),
      isChanged: source.id in choices.values,
      isSkipped,
      isKept: isAboveKept && !isSkipped,
    }
  }
  const asKeyResult = (source: KeyResultRow, above: boolean): KeyResultDraft[] => {
    const { values, ...rest } = state(source, above)
    return values?.kind === 'keyResult' ? [{ ...rest, kind: 'keyResult', source, values, below: [] }] : []
  }
  const asObjective = (source: ObjectiveRow, above: boolean): ObjectiveDraft[] => {
    const { values, ...rest } = state(source, above)
    if (values?.kind !== 'objective') return []
    const below = under(source.id).flatMap((row) => (row.kind === 'keyResult' ? asKeyResult(row, rest.isKept) : []))
    return [{ ...rest, kind: 'objective', source, values, below }]
  }
  const asSquad = (source: SquadRow, above: boolean): SquadDraft[] => {
    const { values, ...rest } = state(source, above)
    if (values?.kind !== 'squad') return []
    const below = under(source.id).flatMap((row) => (row.kind === 'objective' ? asObjective(row, rest.isKept) : []))
    return [{ ...rest, kind: 'squad', source, values, below }]
  }
  const asTribe = (source: TribeRow): TribeDraft[] => {
    const { values, ...rest } = state(source, true)
    if (values?.kind !== 'tribe') return []
    const below = under(source.id).flatMap((row) => (row.kind === 'squad' ? asSquad(row, rest.isKept) : []))
    return [{ ...rest, kind: 'tribe', source, values, below }]
  }
  return rows.flatMap((row): TopRow[] => {
    if (row.kind === 'tribe') return asTribe(row)
    return row.kind === 'squad' && row.parentId === null ? asSquad(row, true) : []
  })
}

/** Every row, parents before what stands under them. */
export const allRows = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  rows.flatMap((row) => [row, ...allRows(row.below)])

export type PlacedSquad = { readonly squad: SquadDraft; readonly tribe: TribeDraft | null }

/** The squads, with the tribe that they stand in. */
export const squadsOf = (rows: readonly TopRow[]): readonly PlacedSquad[] =>
  rows.flatMap((row): PlacedSquad[] =>
    row.kind === 'squad' ? [{ squad: row, tribe: null }] : row.below.map((squad) => ({ squad, tribe: row })),
  )
