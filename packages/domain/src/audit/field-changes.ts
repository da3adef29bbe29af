/** What a version said of a thing, field by field, as history keeps it. */
export type Said = Readonly<Record<string, unknown>>

/** A field that a version says otherwise than the one before; null = it said nothing. Dates and numbers as history has them. */
export type FieldChange = { readonly field: string; readonly from: string | null; readonly to: string | null }

/**
 * What differs between two versions of a thing, in the order of their names; of a first version everything that it says.
 *
 * @see SPEC.md AU1
 */
export function fieldChanges(before: Said | null, after: Said): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])]
  return fields
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((field) => ({ field, from: textOf(before?.[field]), to: textOf(after[field]) }))
    .filter(({ from, to }) => from !== to)
}

/** Nothing, emptiness and an endless time are all "nothing" to a reader. */
const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '' || value === 'infinity') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => textOf(each) ?? '–').join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
