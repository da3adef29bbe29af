const key = 'polyrhythm.beforeSample'

/** Where one was before the sample was opened, as a path of our own; null when nowhere on this device. */
export const readBeforeSample = (): string | null => {
  try {
    const place = localStorage.getItem(key)
    return place?.startsWith('/') === true && !place.startsWith('//') ? place : null
  } catch {
    return null
  }
}

/** A browser that stores nothing goes back to the start page instead. */
export const rememberBeforeSample = (place: string): void => {
  try {
    localStorage.setItem(key, place)
  } catch {
    // Nothing is lost but a convenience.
  }
}
