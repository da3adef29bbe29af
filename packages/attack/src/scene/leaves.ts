/** Where a value stands in an input: ['values', 0, 'keyResultId']. */
export type Place = readonly (string | number)[]

/** Every plain value of an input with its place. */
export function leavesOf(value: unknown, place: Place = []): { place: Place; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ place, value }]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, index) => [index, each])
    : Object.entries(value)
  return entries.flatMap(([key, each]) => leavesOf(each, [...place, key]))
}

/** The same input with another value at one place. */
export function withLeaf(value: unknown, [key, ...rest]: Place, leaf: unknown): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? withLeaf(each, rest, leaf) : each))
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: withLeaf(record[key], rest, leaf) }
}

/** What stands at a place; undefined where nothing does. */
export const leafAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  )

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value)
