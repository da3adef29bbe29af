import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecimalMark, decimalMarkOf, readNumber } from './sheet-number.ts'

/** Every way of writing a number that a spreadsheet of these languages has. */
const locales = {
  'en-US': '.',
  'en-GB': '.',
  'de-CH': '.',
  'de-DE': ',',
  'sv-SE': ',',
  'fr-FR': ',',
  'da-DK': ',',
} as const

const amount = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals)

describe('numbers of a table', () => {
  it.each(Object.entries(locales))('[IM12] reads back what %s writes, grouped or not', (locale, mark) => {
    fc.assert(
      fc.property(amount, fc.boolean(), (value, useGrouping) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping }).format(value)
        expect(readNumber(text, mark)).toEqual({ value: value === 0 ? 0 : value, unit: '' })
      }),
    )
  })

  it.each(Object.entries(locales))('[IM12] reads back the percent and the money that %s writes', (locale, mark) => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (cents) => {
        const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100)
        const unit = locale === 'de-CH' ? 'EUR' : '€'
        expect(readNumber(money, mark)).toEqual({ value: cents === 0 ? 0 : cents / 100, unit })
        const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
          cents / 10_000,
        )
        expect(readNumber(percent, mark)).toEqual({ value: cents === 0 ? 0 : cents / 100, unit: '%' })
      }),
    )
  })

  it.each([
    ['45 %', '.', 45, '%'],
    ['€1,200.50', '.', 1200.5, '€'],
    ['1.200,50 €', ',', 1200.5, '€'],
    ['12 500 kr', ',', 12_500, 'kr'],
    ["1'234.5", '.', 1234.5, ''],
    ['(5)', '.', -5, ''],
    ['−3 days', '.', -3, 'days'],
    ['$-5', '.', -5, '$'],
    ['US$ 3,000', '.', 3000, 'US$'],
    ['SEK 3 000', ',', 3000, 'SEK'],
    ['+7', '.', 7, ''],
    ['.5', '.', 0.5, ''],
    ['2.4M', '.', 2.4, 'M'],
    ['４５', '.', 45, ''],
  ] as const)('[IM12] %s is %s → %d %s', (text, mark, value, unit) => {
    expect(readNumber(text, mark)).toEqual({ value, unit })
  })

  it.each([
    '',
    'soon',
    '1,2,3',
    '1.2.3',
    '12,34.5',
    '1.234.5',
    '10 to 20',
    '10-20',
    '3 of 4',
    '2026-09-30',
    '=1+1',
    '1e5',
    '--5',
    '5-',
  ])('[IM12] %s is no number', (text) => expect(readNumber(text, '.')).toBeNull())

  it('[IM12] the decimal mark is told by the cells, and asked where they do not tell it', () => {
    expect(decimalMarkOf(['1,5', '2.000'])).toBe(',')
    expect(decimalMarkOf(['1.5', '2,000'])).toBe('.')
    expect(decimalMarkOf(['1.234.567'])).toBe(',')
    expect(decimalMarkOf(['10', '20 %', 'soon'])).toBe('either')
    expect(decimalMarkOf(['1.234', '5'])).toBeNull()
    expect(decimalMarkOf(['1,5', '1.5'])).toBeNull()
  })

  it('[IM12] any text is a finite number or none', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const isSound = (said: string, mark: DecimalMark) => Number.isFinite(readNumber(said, mark)?.value ?? 0)
    const sound = fc.property(text, fc.constantFrom<DecimalMark>('.', ','), isSound)
    expect(fc.check(sound, { numRuns: 2_000 }).failed).toBe(false)
  })
})
