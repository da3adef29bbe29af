import type { Plugin } from 'vite'

/**
 * Leaves React Aria's own strings out of the bundle for every locale that the interface does not speak.
 * React Aria drops undefined dictionaries and falls back to `en-US`; numbers and dates still follow the reader's locale.
 */
export const trimLocales = (keep: readonly string[]): Plugin => ({
  name: 'polyrhythm:trim-locales',
  enforce: 'pre',
  load: (id) => {
    const locale = ariaDictionary.exec(id)?.groups?.['locale']
    return locale === undefined || keep.includes(locale) ? null : 'export default undefined'
  },
})

const ariaDictionary =
  /react-(?:aria|stately|aria-components)\/dist\/(?:private\/)?intl\/(?:.*\/)?(?<locale>[a-z]{2}-[A-Z]{2})\.mjs$/
