/** The languages letters are written in. */
const languages = ['en', 'sv'] as const
export type Language = (typeof languages)[number]

/**
 * The first language a browser asks for that letters are written in; English where there is none. The web application asks
 * for the one it is shown in.
 *
 * @param acceptLanguage the header: 'sv-SE,sv;q=0.9,en;q=0.8'
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const asked = (acceptLanguage ?? '').split(',').map((range) => range.trim().toLowerCase().split(/[-;]/)[0])
  return asked.flatMap((each) => languages.filter((language) => language === each))[0] ?? 'en'
}
