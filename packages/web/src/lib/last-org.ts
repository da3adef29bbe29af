const key = 'polyrhythm.org'

/** The slug of the organisation that was on the screen last on this device; null when there was none. */
export const readLastOrg = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A browser that stores nothing starts with the first organisation instead. */
export const rememberOrg = (slug: string): void => {
  try {
    localStorage.setItem(key, slug)
  } catch {
    // Nothing is lost but a convenience.
  }
}
