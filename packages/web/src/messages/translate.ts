import { IntlMessageFormat } from 'intl-messageformat'
import { type Catalogue, english } from './catalogue.ts'
import type { MessageKey } from './en.ts'
import type { Terms } from './terms.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Says one message: `t('ui.formProblems', { count: 3 })`. Tenant terms are always among its variables. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** A `t` for one organisation's words. Throws when a message needs a variable it was not given: that is a bug. */
export const createTranslate = (terms: Terms, catalogue: Catalogue = english): Translate => {
  const variables = catalogue.variablesOf(terms)
  const { finish = (sentence: string) => sentence } = catalogue
  return (key, values) => finish(String(formatterOf(key, catalogue).format({ ...variables, ...values })))
}

const formatters = new WeakMap<Catalogue, Map<MessageKey, IntlMessageFormat>>()

const formatterOf = (key: MessageKey, catalogue: Catalogue): IntlMessageFormat => {
  const known = formatters.get(catalogue) ?? new Map<MessageKey, IntlMessageFormat>()
  formatters.set(catalogue, known)
  const formatter =
    known.get(key) ?? new IntlMessageFormat(catalogue.messages[key], catalogue.locale, undefined, { ignoreTag: true })
  known.set(key, formatter)
  return formatter
}
