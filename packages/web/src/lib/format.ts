/**
 * The locale of numbers and dates; the language of the interface is the catalogue's.
 *
 * A browser may name one that `Intl` refuses, as `en-US@posix` where the system says only `POSIX`: then its own default
 * holds, for no page may fail over how a number is written.
 */
export const readerLocale = (): string => {
  const named = globalThis.navigator?.language ?? 'en-GB'
  try {
    return Intl.getCanonicalLocales(named)[0] ?? ownLocale()
  } catch {
    return ownLocale()
  }
}
const ownLocale = () => new Intl.NumberFormat().resolvedOptions().locale

/**
 * A measured value with its unit, as a person writes it: `31 %` is `31%`, `$` leads, every other unit follows.
 * At most two decimals; a minus sign, never a hyphen.
 */
export const formatValue = (value: number, unit: string, locale = readerLocale()): string => {
  const number = numberFormat(locale).format(value).replace('-', '−')
  if (unit === '') return number
  if (unit === '%' || unit === 'x' || unit === '×') return `${number}${unit}`
  if (/^[$€£¥₹]$/.test(unit)) return number.startsWith('−') ? `−${unit}${number.slice(1)}` : `${unit}${number}`
  return `${number}\u00a0${unit}`
}

/** A share from 0 to 1 as whole percent, not clamped: 0.364 is `36%`, 1.2 is `120%`. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`

/** A difference in percentage points, always with a sign: `+2 pts`, `−6 pts`, `±0 pts`. `share` runs from −1 to 1. */
export const formatPoints = (share: number): string => {
  const points = Math.round(share * 100)
  const sign = points > 0 ? '+' : points < 0 ? '−' : '±'
  return `${sign}${Math.abs(points)}\u00a0${Math.abs(points) === 1 ? 'pt' : 'pts'}`
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

/** The zone of the reader's device: instants are shown in it. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const numberFormats = new Map<string, Intl.NumberFormat>()
const numberFormat = (locale: string): Intl.NumberFormat =>
  remember(numberFormats, locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))

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
