import type { Brand } from '#domain/brand'

/** A calendar day, 'YYYY-MM-DD', without a time and without a zone. Strings of this form sort as days do. */
export type Day = Brand<string, 'Day'>

/**
 * Reads a day; null for anything that is not a real day of the years 1–9999 (30 February, '2026-2-3', …).
 *
 * @see SPEC.md CY1
 */
export const parseDay = (text: string): Day | null => (isDay(text) ? text : null)

export const isDay = (text: string): text is Day => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month)
}

/** A day that the program itself writes down. Throws when it is not one. */
export const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`not a day: ${text}`)
  return parsed
}

/** Days after `from`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const addDays = (start: Day, days: number): Day => fromDayNumber(dayNumber(start) + days)

/**
 * The same date `months` later; a date that the month does not have becomes its last day. Count from one anchor:
 * 31 January + 1 is 28 February, 31 January + 2 is 31 March.
 *
 * @see SPEC.md CY2
 */
export const addMonths = (start: Day, months: number): Day => {
  const { year, month, date } = partsOf(start)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return fromParts(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)))
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1

/** The Monday of the week that `of` lies in. */
export const mondayOf = (of: Day): Day => addDays(of, 1 - weekdayOf(of))

/** Days since 1970-01-01, by counting whole 400-year eras (the usual civil-calendar arithmetic). */
const dayNumber = (of: Day): number => {
  const { year, month, date } = partsOf(of)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

const fromDayNumber = (number: number): Day => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return fromParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

const fromParts = (year: number, month: number, date: number): Day =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const partsOf = (of: Day) => ({
  year: Number(of.slice(0, 4)),
  month: Number(of.slice(5, 7)),
  date: Number(of.slice(8, 10)),
})

const lengthOfMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
