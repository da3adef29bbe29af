/**
 * A number as a person types it in their locale: `1,234.5`, `1 234,5`, `−3`, `31 %`. A single separator that the locale
 * uses for groups but that cannot be one (`2,9` in English) is read as the decimal sign.
 *
 * @returns null for an empty text, undefined for one that is no number
 */
export const parseNumber = (text: string, locale: string): number | null | undefined => {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f'’]/g, '')
    .replace('−', '-')
    .replace(/[%$€£¥₹x×]$/, '')
    .replace(/^[$€£¥₹]/, '')
  if (bare === '') return null
  const decimal = decimalSignOf(locale)
  const group = decimal === ',' ? '.' : ','
  const looksGrouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?$`).test(bare)
  const plain = looksGrouped ? bare.replaceAll(group, '').replace(decimal, '.') : bare.replace(/[.,]/, '.')
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

/** A number as it stands in the field: every digit, no groups. */
export const writeNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false }).format(value)

const decimalSignOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
