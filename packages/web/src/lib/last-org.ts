const key = 'polyrhythm.org'
const placesKey = 'polyrhythm.places'

/** The slug of the organisation that was on the screen last on this device; null when there was none. */
export const readLastOrg = (): string | null => read(key)

/** A browser that stores nothing starts with the first organisation instead. */
export const rememberOrg = (slug: string): void => write(key, slug)

/** Where one was last in an organisation on this device, as a path with its search; null when nowhere. */
export const readPlace = (slug: string): string | null => {
  const place = readPlaces()[slug]
  return place?.startsWith(`/${slug}/`) ? place : null
}

/** @param path with its search */
export const rememberPlace = (slug: string, path: string): void =>
  write(placesKey, JSON.stringify({ ...readPlaces(), [slug]: path }))

const readPlaces = (): Partial<Record<string, string>> => {
  try {
    const places: unknown = JSON.parse(read(placesKey) ?? '{}')
    const known = typeof places === 'object' && places !== null ? Object.entries(places) : []
    return Object.fromEntries(known.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

const write = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Nothing is lost but a convenience.
  }
}
