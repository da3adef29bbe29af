import { useSyncExternalStore } from 'react'

export type Preference<Value extends string> = {
  /** What holds now; the component follows it. */
  readonly use: () => Value
  readonly read: () => Value
  /** Takes effect at once, here and in the other tabs, and is remembered in this browser. */
  readonly set: (value: Value) => void
}

/**
 * Something the reader chooses for this browser, as the attribute `data-<name>` of the document, where stylesheets see it.
 * The first of the values holds until another is chosen. The script in index.html sets the attribute from the same key
 * before anything is painted.
 */
export const createPreference = <Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Preference<Value> => {
  const storageKey = `polyrhythm.${name}`
  const listeners = new Set<() => void>()
  const parse = (text: string | null | undefined): Value => values.find((value) => value === text) ?? values[0]
  const read = () => parse(document.documentElement.dataset[name])
  const apply = (value: Value) => {
    document.documentElement.dataset[name] = value
    for (const listener of listeners) listener()
  }
  const fromOtherTab = ({ key, newValue }: StorageEvent) => {
    if (key === storageKey) apply(parse(newValue))
  }
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) window.addEventListener('storage', fromOtherTab)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) window.removeEventListener('storage', fromOtherTab)
    }
  }
  return {
    use: () => useSyncExternalStore(subscribe, read),
    read,
    set: (value) => {
      apply(value)
      remember(storageKey, value)
    },
  }
}

/** Keeps a choice for the next visit. A browser that stores nothing still shows it until it is closed. */
export const remember = (storageKey: string, value: string): void => {
  try {
    localStorage.setItem(storageKey, value)
  } catch {
    // Private windows may refuse; there is nobody to tell.
  }
}
