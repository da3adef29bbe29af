import { useSyncExternalStore } from 'react'
import { currentLanguage, type Language, languageKey, parseLanguage } from '#web/lib/language.ts'
import { remember } from '#web/lib/preference.ts'
import { type Catalogue, english } from './catalogue.ts'

/** The catalogue that the interface speaks now; the component follows it. */
export const useSpoken = (): Catalogue => useSyncExternalStore(subscribe, () => spoken)

/**
 * Fetches a language and speaks it. Until it has come the one before stays, so that no screen is in two languages.
 *
 * @throws when it cannot be fetched; nothing has changed then
 */
export const speak = async (language: Language): Promise<void> => {
  latest = language
  const catalogue = await load[language]()
  if (latest !== language) return
  spoken = catalogue
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** The same by somebody's choice: kept for the next visit, and in the other tabs. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await speak(language)
  remember(languageKey, language)
}

let spoken = english
let latest = currentLanguage()
const listeners = new Set<() => void>()

const load: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => english,
  sv: async () => (await import('./swedish.ts')).swedish,
  'en-XA': async () => (await import('./pseudo.ts')).pseudo,
}

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener('storage', fromOtherTab)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', fromOtherTab)
  }
}

const fromOtherTab = ({ key, newValue }: StorageEvent): void => {
  // A tab that cannot fetch the language keeps the one it has.
  if (key === languageKey) speak(parseLanguage(newValue)).catch(() => {})
}
