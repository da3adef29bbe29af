import type { ImportRow, SquadRow } from '@polyrhythm/domain/imports/import-row'
import type { UnitRow } from '#web/lib/api-types.ts'
import { NEW_SQUAD, type RowValues, UNDECIDED } from './row-values.ts'

/** What the preview has to know of the organisation. */
export type ImportContext = {
  readonly units: readonly Pick<UnitRow, 'id' | 'kind' | 'name' | 'slug' | 'prefix' | 'isMine'>[]
  /** Only administrators make squads and tribes. */
  readonly mayCreate: boolean
}

/** What is suggested for every row before anybody changed one. */
export type FirstValues = {
  readonly values: ReadonlyMap<string, RowValues>
  readonly skipped: ReadonlySet<string>
}

/**
 * The rows of a preview as they are suggested. A squad of a name that is there already goes into that squad; where the
 * person does not sit in it, or may not make a new one, it is skipped until they say otherwise.
 */
export const firstValues = (rows: readonly ImportRow[], context: ImportContext): FirstValues => {
  const values = new Map(rows.map((row) => [row.id, valuesOf(row, context)]))
  const skipped = rows.filter((row) => row.kind === 'squad' && isOutOfReach(row, context)).map(({ id }) => id)
  return { values, skipped: new Set(skipped) }
}

export const namesake = (name: string, { units }: ImportContext, isSquad = true) =>
  units.find(
    (unit) => (unit.kind === 'squad') === isSquad && unit.kind !== 'company' && plain(unit.name) === plain(name),
  )

const valuesOf = (row: ImportRow, context: ImportContext): RowValues => {
  const { title } = row
  if (row.kind === 'tribe') return { kind: 'tribe', title }
  if (row.kind === 'squad') return { kind: 'squad', title, into: placeOf(row, context), prefix: null }
  if (row.kind === 'objective')
    return { kind: 'objective', title, why: row.why, note: row.note, ambition: row.ambition ?? 'committed' }
  const { kind, baseline, target, low, high, unit } = row.measure
  return {
    kind: 'keyResult',
    title,
    note: row.note,
    unit,
    measure: { kind, baseline, target, low, high },
    dueOn: row.dueOn,
  }
}

const placeOf = ({ title }: SquadRow, context: ImportContext): string => {
  if (title === '') return UNDECIDED
  return namesake(title, context)?.id ?? (context.mayCreate ? NEW_SQUAD : UNDECIDED)
}

const isOutOfReach = ({ title }: SquadRow, context: ImportContext): boolean => {
  if (title === '') return false
  const found = namesake(title, context)
  return found === undefined ? !context.mayCreate : !found.isMine
}

const plain = (name: string): string => name.trim().toLowerCase()
