import { afterEach, describe, expect, it, vi } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { ageOf } from './age.ts'
import {
  formatDay,
  formatDistance,
  formatInstant,
  formatPoints,
  formatShare,
  formatValue,
  localeFor,
  readerLocale,
} from './format.ts'

describe('the locale of the reader', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is the variant of the spoken language that the browser asks for', () => {
    vi.stubGlobal('navigator', { languages: ['sv-FI', 'en-US', 'en-GB'] })
    expect([localeFor('en'), localeFor('sv'), localeFor('en-XA')]).toEqual(['en-US', 'sv-FI', 'en-US'])
    expect(readerLocale()).toBe('en-US')
  })

  it('is the usual one when the browser asks for none, or for one in which no number could be written', () => {
    for (const languages of [[], ['en-US@posix', 'C', '']]) {
      vi.stubGlobal('navigator', { languages })
      expect([localeFor('en'), localeFor('sv')]).toEqual(['en-GB', 'sv-SE'])
    }
  })
})

describe('numbers', () => {
  it('a unit stands where a person would write it', () => {
    expect(formatValue(31, '%', 'en-GB')).toBe('31%')
    expect(formatValue(5.9, '$', 'en-GB')).toBe('$5.9')
    expect(formatValue(-5.9, '$', 'en-GB')).toBe('−$5.9')
    expect(formatValue(45, 'days', 'en-GB')).toBe('45\u00a0days')
    expect(formatValue(2, 'x', 'en-GB')).toBe('2x')
    expect(formatValue(1234567.891, '', 'en-GB')).toBe('1,234,567.89')
  })

  it('follows the locale of the reader', () => {
    expect(formatValue(1234.5, '%', 'sv-SE')).toBe('1\u00a0234,5\u00a0%')
    expect(formatValue(-0.5, 'kr', 'sv-SE')).toBe('−0,5\u00a0kr')
    expect(formatShare(0.364, 'sv-SE')).toBe('36\u00a0%')
  })

  it('a share is not clamped, a difference always has a sign', () => {
    const t = createTranslate(termPresets.spotify)
    expect(formatShare(1.2)).toBe('120%')
    expect(formatPoints(-0.06, t)).toBe('−6\u00a0pts')
    expect(formatPoints(0.01, t)).toBe('+1\u00a0pt')
    expect(formatPoints(0, t)).toBe('±0\u00a0pts')
    expect(formatDistance(-0.06, t)).toBe('6\u00a0pts')
  })
})

describe('time', () => {
  it('a day without a zone stays that day everywhere', () => {
    expect(formatDay('2026-08-31', 2026, 'en-GB')).toBe('31 Aug')
    expect(formatDay('2025-12-31', 2026, 'en-GB')).toBe('31 Dec 2025')
  })

  it('an instant is told in the zone of the member', () => {
    expect(formatInstant('2026-08-31T22:30:00Z', 'Europe/Stockholm', 'en-GB')).toBe('1 Sept 2026, 00:30')
  })

  it('an age is one short word', () => {
    const t = createTranslate(termPresets.spotify)
    const now = new Date('2026-08-31T09:00:00Z')
    const minutesAgo = (minutes: number) => ageOf(new Date(now.getTime() - minutes * 60_000), now, t)
    expect([0.5, 5, 59, 60, 60 * 23, 60 * 24 * 2, 60 * 24 * 13, 60 * 24 * 14, 60 * 24 * 22].map(minutesAgo)).toEqual([
      'now',
      '5 min',
      '59 min',
      '1 h',
      '23 h',
      '2 d',
      '13 d',
      '2 w',
      '3 w',
    ])
  })
})
