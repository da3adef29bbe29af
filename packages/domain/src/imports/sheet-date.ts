import { type Day, parseDay } from '#domain/cycles/day'
import { monthOf } from './month-names.ts'

/** Whether 3/4/2026 is the third of April or the fourth of March. */
export type DateOrder = 'dmy' | 'mdy'

/**
 * A day as a spreadsheet shows it: `2026-09-30`, `30.9.2026`, `30/09/26`, `9/30/2026`, `30 Sep 2026`, `Sep 30, 2026`, with or
 * without a time behind it. Years of two digits are of this century.
 *
 * @param order for dates of three numbers with slashes or hyphens; points always put the day first
 * @returns null for what is no day in this order
 * @see SPEC.md IM13
 */
export const readDate = (text: string, order: DateOrder): Day | null => {
  const plain = withoutTime(text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim())
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(plain)
  if (iso !== null) return dayOf(iso[1], iso[3], iso[4])
  const numbers = NUMBERS.exec(plain)
  if (numbers !== null) {
    const [, first, sign, second, year] = numbers
    return sign === '.' || order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second)
  }
  const worded = DAY_FIRST.exec(plain)
  if (worded !== null) return dayOf(worded[3], monthOf(worded[2] ?? ''), worded[1])
  const american = MONTH_FIRST.exec(plain)
  return american === null ? null : dayOf(american[3], monthOf(american[1] ?? ''), american[2])
}

/**
 * Which order the dates of one column are written in: the one that reads all of them where the other does not. `either`
 * when both say the same of each (`2026-09-30`), null when they differ and nothing decides.
 *
 * @see SPEC.md IM13
 */
export const dateOrderOf = (texts: readonly string[]): DateOrder | 'either' | null => {
  let [dayFirst, monthFirst, differing] = [0, 0, 0]
  for (const text of texts) {
    const [dmy, mdy] = [readDate(text, 'dmy'), readDate(text, 'mdy')]
    if (dmy !== null && mdy === null) dayFirst += 1
    else if (mdy !== null && dmy === null) monthFirst += 1
    else if (dmy !== mdy) differing += 1
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy'
  return dayFirst === 0 && differing === 0 ? 'either' : null
}

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/
const DAY_FIRST =
  /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(\p{L}{3,10}\.?)[ -,] ?(\d{4}|\d{2})$/u
const MONTH_FIRST = /^(?:\p{L}{2,10}\.?, )?(\p{L}{3,10}\.?)[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/u

const withoutTime = (text: string): string =>
  text.replace(
    /(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i,
    '',
  )

const dayOf = (year: string | undefined, month: string | number | null | undefined, date: string | undefined) => {
  if (year === undefined || month === null || month === undefined || date === undefined) return null
  const full = year.length === 2 ? `20${year}` : year
  return parseDay(`${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}
