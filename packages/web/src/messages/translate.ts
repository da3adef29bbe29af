import { IntlMessageFormat } from 'intl-messageformat'
import { en, type MessageKey } from './en.ts'
import { type Terms, termVariables } from './terms.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Says one message: `t('ui.formProblems', { count: 3 })`. Tenant terms are always among its variables. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** A `t` for one organisation's words. Throws when a message needs a variable it was not given: that is a bug. */
export const createTranslate = (terms: Terms, locale = 'en-GB'): Translate => {
  const variables = termVariables(terms)
  return (key, values) => String(formatterOf(key, locale).format({ ...variables, ...values }))
}

const formatters = new Map<string, IntlMessageFormat>()

const formatterOf = (key: MessageKey, locale: string): IntlMessageFormat => {
  const id = `${locale} ${key}`
  const known = formatters.get(id)
  if (known !== undefined) return known
  const made = new IntlMessageFormat(en[key], locale, undefined, { ignoreTag: true })
  formatters.set(id, made)
  return made
}
