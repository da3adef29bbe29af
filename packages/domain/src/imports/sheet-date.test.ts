import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, isDay } from '#domain/cycles/day'
import { dateOrderOf, readDate } from './sheet-date.ts'

const anyDay = fc.integer({ min: 0, max: 36_523 }).map((days) => addDays(day('2000-01-01'), days))

type Written = { readonly y: string; readonly m: string; readonly d: string }
const formats = [
  ['ISO', 'dmy', ({ y, m, d }: Written) => `${y}-${m}-${d}`],
  ['ISO with a time', 'mdy', ({ y, m, d }: Written) => `${y}-${m}-${d}T00:00:00.000Z`],
  ['Swedish with a time', 'dmy', ({ y, m, d }: Written) => `${y}-${m}-${d} 09:30:00`],
  ['year first with slashes', 'dmy', ({ y, m, d }: Written) => `${y}/${m}/${d}`],
  ['German', 'mdy', ({ y, m, d }: Written) => `${d}.${m}.${y}`],
  ['German without zeros', 'dmy', ({ y, m, d }: Written) => `${Number(d)}.${Number(m)}.${y}`],
  ['German with a short year', 'dmy', ({ y, m, d }: Written) => `${d}.${m}.${y.slice(2)}`],
  ['British', 'dmy', ({ y, m, d }: Written) => `${d}/${m}/${y}`],
  ['Dutch', 'dmy', ({ y, m, d }: Written) => `${Number(d)}-${Number(m)}-${y}`],
  ['American', 'mdy', ({ y, m, d }: Written) => `${Number(m)}/${Number(d)}/${y}`],
  ['American with a short year', 'mdy', ({ y, m, d }: Written) => `${Number(m)}/${Number(d)}/${y.slice(2)}`],
  ['American with a time', 'mdy', ({ y, m, d }: Written) => `${m}/${d}/${y} 12:00 AM`],
] as const

describe('dates of a table', () => {
  it.each(formats)('[IM13] reads back every day written as %s', (_name, order, write) => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [y = '', m = '', d = ''] = date.split('-')
        expect(readDate(write({ y, m, d }), order)).toBe(date)
      }),
    )
  })

  // A month's name tells which number is the day: either order reads it.
  it.each(['en-GB', 'en-US', 'sv-SE', 'de-DE'])('[IM13] reads back every day with its month in words: %s', (locale) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('short', 'long'), fc.constantFrom('dmy', 'mdy'), (date, month, order) => {
        const instant = daysBetween(day('1970-01-01'), date) * 86_400_000
        const format = new Intl.DateTimeFormat(locale, {
          year: 'numeric',
          month: month as 'short',
          day: 'numeric',
          timeZone: 'UTC',
        })
        expect(readDate(format.format(instant), order as 'dmy')).toBe(date)
      }),
    )
  })

  it.each([
    '',
    'Q3 2026',
    '31.02.2026',
    '13/13/2026',
    '2026-9',
    '30/9',
    'soon',
    '46295',
    '32 Sep 2026',
    '1.2.3.4',
    '12:30',
  ])('[IM13] %s is no day', (text) => {
    expect(readDate(text, 'dmy')).toBeNull()
    expect(readDate(text, 'mdy')).toBeNull()
  })

  it('[IM13] the order of a column is told by its dates, and asked where they do not tell it', () => {
    expect(dateOrderOf(['03/04/2026', '25/04/2026'])).toBe('dmy')
    expect(dateOrderOf(['03/04/2026', '04/25/2026'])).toBe('mdy')
    expect(dateOrderOf(['03/04/2026', '05/05/2026'])).toBeNull()
    expect(dateOrderOf(['25/04/2026', '04/25/2026'])).toBeNull()
    expect(dateOrderOf(['2026-04-03', '3.4.2026', '3 Apr 2026', '05/05/2026', 'soon'])).toBe('either')
  })

  it('[IM13] any text is a day or none', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const sound = fc.property(text, (said) => isDay(readDate(said, 'mdy') ?? '2026-01-01'))
    expect(fc.check(sound, { numRuns: 2_000 }).failed).toBe(false)
  })
})
