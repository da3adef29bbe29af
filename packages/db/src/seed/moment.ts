import { type Day, daysBetween, day } from '@polyrhythm/domain/cycles/day'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * The moment at which it is a minute of a day in a time zone.
 *
 * @param minute after midnight, as the clock on the wall shows it
 * @param zone an IANA name
 * @returns milliseconds since 1970
 */
export const momentOf = (on: Day, minute: number, zone: string): number => {
  const wall = daysBetween(day('1970-01-01'), on) * DAY_MS + minute * MINUTE_MS
  return wall - offsetMs(wall - offsetMs(wall, zone), zone)
}

/** How far the wall clock of a zone is ahead of UTC at a moment. */
const offsetMs = (atMs: number, zone: string): number => {
  const parts = new Map(
    formatter(zone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(atMs / 1000) * 1000
}

const formatter = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone) ?? newFormatter(zone)
  formatters.set(zone, known)
  return known
}

/** Making one takes longer than all that it is asked for. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const newFormatter = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
