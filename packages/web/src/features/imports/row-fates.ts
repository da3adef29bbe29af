import { createContext, use } from 'react'
import { type FoundRows, nothingFound, type RowFound } from './import-command.ts'

export type RowFate = 'new' | 'changes' | 'same'
/** What stands where the rows would go, as far as it is known. */
export type RowFates = { readonly found: FoundRows; readonly isKnown: boolean }

export const RowFatesContext = createContext<RowFates>({ found: nothingFound, isKnown: false })

/** What the import does to a row: nothing stands there yet, what stands there differs, or it says the same. */
export const fateOf = (row: RowFound | undefined): RowFate =>
  row === undefined || row.found === null ? 'new' : row.changes.length > 0 ? 'changes' : 'same'

/** A row's fate with what differs; null until it is known. */
export const useRowFate = (id: string) => {
  const { found, isKnown } = use(RowFatesContext)
  if (!isKnown) return null
  const row = found.get(id)
  return { fate: fateOf(row), key: row?.found?.key ?? '', changes: row?.changes ?? [] }
}
