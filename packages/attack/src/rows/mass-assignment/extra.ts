import type { Place } from '#attack/scene/leaves'

/** Where the objects of an input stand, the input itself first. */
export function objectPlaces(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each, index) => objectPlaces(each, [...place, index]))
  return [place, ...Object.entries(value).flatMap(([key, each]) => objectPlaces(each, [...place, key]))]
}

/** The same input with one property more in one of its objects. */
export function withExtra(value: unknown, [key, ...rest]: Place, name: string): unknown {
  if (key === undefined) return { ...(value as object), [name]: 1 }
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? withExtra(each, rest, name) : each))
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: withExtra(record[key], rest, name) }
}
