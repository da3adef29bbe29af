/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * JSON with sorted keys, without spaces and without absent fields, so that two bodies that mean the same are the same text.
 *
 * @see SPEC.md CI2
 */
export const canonicalText = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  const fields = Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [{ key, field }]))
  const sorted = fields.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return `{${sorted.map(({ key, field }) => `${JSON.stringify(key)}:${canonicalText(field)}`).join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
