/** The languages of the interface; the last is for tests and development, and no menu offers it. */
const languages = ['en', 'sv', 'en-XA'] as const
export type Language = (typeof languages)[number]

/** What the menus offer, each in its own words. */
export const offeredLanguages = [
  { id: 'en', name: 'English' },
  { id: 'sv', name: 'Svenska' },
] as const satisfies readonly { id: Language; name: string }[]

export const languageKey = 'polyrhythm.language'

/** The language of the document; the script in index.html set it before anything was painted. */
export const currentLanguage = (): Language => parseLanguage(globalThis.document?.documentElement.lang)

export const parseLanguage = (text: string | null | undefined): Language =>
  languages.find((language) => language === text) ?? 'en'
