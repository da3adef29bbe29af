import { type Day, day } from './day.ts'

/**
 * The calendar day that a moment falls on in a time zone, so that a Monday check-in is a Monday where the squad sits.
 *
 * @param atMs milliseconds since 1970-01-01T00:00Z
 * @param zone an IANA name such as 'Europe/Stockholm'; throws RangeError for an unknown one
 * @see SPEC.md FR1
 */
export const zonedDay = (atMs: number, zone: string): Day => {
  const asked = lastAsked.get(zone)
  if (asked?.atMs === atMs) return asked.is
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(atMs)
      .map((part) => [part.type, part.value]),
  )
  const is = day(`${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`)
  lastAsked.set(zone, { atMs, is })
  return is
}

// A page asks for the same moment once for each of its numbers.
const lastAsked = new Map<string, { readonly atMs: number; readonly is: Day }>()

/** True when the platform knows the zone by a name. An offset is none: what ISO calls +02:00 PostgreSQL reads as two hours west. */
export const isTimeZone = (zone: string): boolean => {
  if (/^[+-]/.test(zone)) return false
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA-u-ca-iso8601', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

// Making a formatter costs some 50 µs; there are a few hundred zones at most.
const formatters = new Map<string, Intl.DateTimeFormat>()
