/** What stands between the whole and its decimals; the other one, a space or an apostrophe may stand between thousands. */
export type DecimalMark = '.' | ','

export type ReadNumber = {
  readonly value: number
  /** '%', '€', 'kr', 'days': what stood around the number; empty when nothing did. */
  readonly unit: string
}

/**
 * A number as a spreadsheet shows it: `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`, `45 %`, `€ 1,200`, `(5)`, `−3 days`.
 *
 * @returns null for what is no number under this decimal mark
 * @see SPEC.md IM12
 */
export const readNumber = (text: string, mark: DecimalMark): ReadNumber | null => {
  const parts = partsOf(text)
  if (parts === null) return null
  const { digits, sign, unit } = parts
  const match = (mark === '.' ? POINT : COMMA).exec(digits)
  if (match === null) return null
  const [, whole = '', decimals = ''] = match
  const value = sign * Number(`${whole.replaceAll(/\D/g, '')}${decimals === '' ? '' : `.${decimals}`}`)
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, unit } : null
}

/**
 * Which decimal mark these cells are written with: the one that reads all of them where the other does not, or says
 * something else. `either` when both say the same of each, null when they differ and nothing decides.
 *
 * @see SPEC.md IM12
 */
export const decimalMarkOf = (texts: readonly string[]): DecimalMark | 'either' | null => {
  let [point, comma, differing] = [0, 0, 0]
  for (const text of texts) {
    const [asPoint, asComma] = [readNumber(text, '.'), readNumber(text, ',')]
    if (asPoint !== null && asComma === null) point += 1
    else if (asComma !== null && asPoint === null) comma += 1
    else if (asPoint?.value !== asComma?.value) differing += 1
  }
  if (point !== comma) return point > comma ? '.' : ','
  return point === 0 && differing === 0 ? 'either' : null
}

/** True when there is a digit in it, so that somebody meant a number. */
export const hasDigit = (text: string): boolean => /\d/.test(text)

// Groups of three, all with the same sign between them, or no groups at all.
const POINT = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:'\d{3}){1,4})?(?:\.(\d{1,12}))?$/
const COMMA = /^(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:'\d{3}){1,4})?(?:,(\d{1,12}))?$/

const UNIT_MAX = 30

/** The number's own characters, its sign, and what stands around it; null when no number is the heart of the text. */
const partsOf = (text: string): { readonly digits: string; readonly sign: 1 | -1; readonly unit: string } | null => {
  const plain = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
  const bare = /^\((.{1,60})\)$/.exec(plain)?.[1] ?? null
  const match = /^([-+])? ?([^\d\s.,'+()-]{0,4}) ?([-+])? ?([\d.,'](?:[\d.,' ]*\d)?) ?(\D{0,30})$/.exec(bare ?? plain)
  if (match === null) return null
  const [, before = '', lead = '', inner = '', digits = '', tail = ''] = match
  if (!/\d/.test(digits) || (before !== '' && inner !== '') || /[-+(]$|^[-+'.,(]/.test(tail.trim())) return null
  const unit = lead === '' ? tail.trim() : tail.trim() === '' ? lead : `${lead} ${tail.trim()}`
  if (unit.length > UNIT_MAX) return null
  return { digits, sign: bare !== null || before === '-' || inner === '-' ? -1 : 1, unit }
}
