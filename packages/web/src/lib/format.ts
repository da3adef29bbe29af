import type { Translate } from '#web/messages/translate.ts'
import { currentLanguage } from './language.ts'

/**
 * The locale of numbers and dates: the language of the interface, in the variant that the browser asks for, so that
 * English is written as in the United States where the reader's browser says so.
 *
 * @param language of the document when left out
 */
export const readerLocale = (language: string = currentLanguage()): string => localeFor(language)

/** The same for a language that is about to be spoken. What `Intl` refuses, as `en-US@posix`, is passed over. */
export const localeFor = (language: string): string => {
  const spoken = language.slice(0, 2)
  return namedLocales().find((locale) => new Intl.Locale(locale).language === spoken) ?? usualLocale[spoken] ?? 'en-GB'
}

const usualLocale: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' }

const namedLocales = (): readonly string[] =>
  (globalThis.navigator?.languages ?? []).flatMap((named) => {
    try {
      return Intl.getCanonicalLocales(named)
    } catch {
      return []
    }
  })

/**
 * A measured value with its unit, as a person writes it: `31 %` is `31%` in English and `31 %` in Swedish, `$` leads,
 * every other unit follows. At most two decimals; a minus sign, never a hyphen.
 */
export const formatValue = (value: number, unit: string, locale = readerLocale()): string => {
  const number = withMinus(numberFormat(locale).format(value))
  if (unit === '') return number
  if (unit === '%') return `${number}${percentSign(locale)}`
  if (unit === 'x' || unit === '×') return `${number}${unit}`
  if (/^[$€£¥₹]$/.test(unit)) return number.startsWith('−') ? `−${unit}${number.slice(1)}` : `${unit}${number}`
  return `${number}\u00a0${unit}`
}

/** A share from 0 to 1 as whole percent, not clamped: 0.364 is `36%`, 1.2 is `120%`. */
export const formatShare = (share: number, locale = readerLocale()): string =>
  formatValue(Math.round(share * 100), '%', locale)

/** A difference in percentage points, always with a sign: `+2 pts`, `−6 pts`, `±0 pts`. `share` runs from −1 to 1. */
export const formatPoints = (share: number, t: Translate): string => {
  const points = Math.round(share * 100)
  const sign = points > 0 ? '+' : points < 0 ? '−' : '±'
  return t('ui.points', { points: `${sign}${Math.abs(points)}`, count: Math.abs(points) })
}

/** The same without a sign, where a word says the direction: `6 pts`. */
export const formatDistance = (share: number, t: Translate): string => {
  const points = Math.abs(Math.round(share * 100))
  return t('ui.points', { points, count: points })
}

/** A calendar day (`2026-08-31`, no zone) as `31 Aug`; with the year when it is not `thisYear`. */
export const formatDay = (day: string, thisYear: number, locale = readerLocale()): string => {
  const year = Number(day.slice(0, 4)) === thisYear ? {} : ({ year: 'numeric' } as const)
  return dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...year }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** An instant (ISO 8601) as day and time in the member's zone. */
export const formatInstant = (instant: string, timeZone: string, locale = readerLocale()): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant))

/** Names as a sentence has them: 'Acme, Globex and Initech'. */
export const formatList = (names: readonly string[], locale = readerLocale()): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

/** The zone of the reader's device: instants are shown in it. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const numberFormats = new Map<string, Intl.NumberFormat>()
const numberFormat = (locale: string): Intl.NumberFormat =>
  remember(numberFormats, locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))

const withMinus = (number: string): string => number.replace('-', '−')

/** The sign with what stands before it: nothing in English, a space that does not break in Swedish. */
const percentSign = (locale: string): string =>
  percentFormat(locale)
    .formatToParts(0.01)
    .flatMap(({ type, value }) => (type === 'percentSign' || type === 'literal' ? [value] : []))
    .join('')

const percentFormats = new Map<string, Intl.NumberFormat>()
const percentFormat = (locale: string): Intl.NumberFormat =>
  remember(percentFormats, locale, () => new Intl.NumberFormat(locale, { style: 'percent' }))

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  remember(dateFormats, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options))

const remember = <T>(cache: Map<string, T>, key: string, make: () => T): T => {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}
