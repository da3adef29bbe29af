import { describe, expect, it } from 'vitest'
import { parseNumber, writeNumber } from './parse-number.ts'

describe('a typed number', () => {
  it('is read as the locale writes it', () => {
    expect(['1,234.5', '31', '-3', '−3', '.5', '5.'].map((text) => parseNumber(text, 'en-GB'))).toEqual([
      1234.5, 31, -3, -3, 0.5, 5,
    ])
    expect(['1.234,5', '1 234,5', '2,9'].map((text) => parseNumber(text, 'de-DE'))).toEqual([1234.5, 1234.5, 2.9])
  })

  it('a decimal sign of the other habit is understood where it can mean nothing else', () => {
    expect(parseNumber('2,9', 'en-GB')).toBe(2.9)
    expect(parseNumber('2.9', 'de-DE')).toBe(2.9)
    expect(parseNumber('1,234', 'en-GB')).toBe(1234)
  })

  it('its unit may stand beside it', () => {
    expect(['31 %', '$5.9', '2x'].map((text) => parseNumber(text, 'en-GB'))).toEqual([31, 5.9, 2])
  })

  it('nothing is nothing, and a word is no number', () => {
    expect([parseNumber(' ', 'en-GB'), parseNumber('many', 'en-GB'), parseNumber('1.2.3', 'en-GB')]).toEqual([
      null,
      undefined,
      undefined,
    ])
  })

  it('is written so that it can be read again', () => {
    expect(writeNumber(1234.5, 'de-DE')).toBe('1234,5')
    expect(parseNumber(writeNumber(1234.5, 'de-DE'), 'de-DE')).toBe(1234.5)
  })
})
