import { afterEach, describe, expect, it, vi } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { ageOf } from './age.ts'
import { formatDay, formatInstant, formatPoints, formatShare, formatValue, readerLocale } from './format.ts'

describe('the locale of the reader', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is the one that the browser names, and its default when no number could be written in that', () => {
    vi.stubGlobal('navigator', { language: 'sv-SE' })
    expect(readerLocale()).toBe('sv-SE')
    for (const language of ['en-US@posix', 'C', '']) {
      vi.stubGlobal('navigator', { language })
      expect(formatValue(2, 'x')).toBe('2x')
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
    expect(formatValue(1234.5, '%', 'de-DE')).toBe('1.234,5%')
  })

  it('a share is not clamped, a difference always has a sign', () => {
    expect(formatShare(1.2)).toBe('120%')
    expect(formatPoints(-0.06)).toBe('−6\u00a0pts')
    expect(formatPoints(0.01)).toBe('+1\u00a0pt')
    expect(formatPoints(0)).toBe('±0\u00a0pts')
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
