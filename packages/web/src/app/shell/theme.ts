import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'

/** The script in index.html reads the same key before anything is painted. */
const storageKey = 'polyrhythm.theme'

export const useTheme = (): Theme => useSyncExternalStore(subscribe, readTheme)

/** Takes effect at once, here and in the other tabs, and is remembered on this device. */
export const setTheme = (theme: Theme): void => {
  applyTheme(theme)
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // A browser that stores nothing still shows what was chosen, until it is closed.
  }
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  const fromOtherTab = ({ key, newValue }: StorageEvent) => {
    if (key !== storageKey) return
    applyTheme(parseTheme(newValue))
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromOtherTab)
  }
}

const readTheme = (): Theme => parseTheme(document.documentElement.dataset['theme'])

const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme
}

const parseTheme = (value: string | null | undefined): Theme =>
  value === 'light' || value === 'dark' ? value : 'system'
