import { type CycleKind, lengthInDays, type Span } from './cycle.ts'
import { addDays, addMonths, type Day } from './day.ts'

/**
 * The span that follows: it starts the day after, and lasts as its kind says; a custom one lasts as long as the one before.
 *
 * @see SPEC.md CY5
 */
export const nextSpanOf = (kind: CycleKind, previous: Span): Span =>
  spanFrom(kind, addDays(previous.ends, 1), lengthInDays(previous))

/**
 * A span of a kind from its first day.
 *
 * @param customDays how long a custom span lasts, in days
 * @see SPEC.md CY5
 */
export const spanFrom = (kind: CycleKind, starts: Day, customDays: number): Span => {
  if (kind === 'quarter') return { starts, ends: addDays(addMonths(starts, 3), -1) }
  if (kind === 'trimester') return { starts, ends: addDays(addMonths(starts, 4), -1) }
  return { starts, ends: addDays(starts, (kind === 'six_weeks' ? 42 : Math.max(1, customDays)) - 1) }
}

/**
 * What to suggest to an organisation that has no cycle yet: the calendar quarter or trimester of today, six weeks from this Monday.
 *
 * @see SPEC.md CY5
 */
export const firstSpanOf = (kind: Exclude<CycleKind, 'custom'>, today: Day, mondayOfToday: Day): Span => {
  if (kind === 'six_weeks') return spanFrom(kind, mondayOfToday, 42)
  const months = kind === 'quarter' ? 3 : 4
  const january = addMonths(addDays(today, 1 - Number(today.slice(8, 10))), 1 - Number(today.slice(5, 7)))
  return spanFrom(kind, addMonths(january, Math.floor((Number(today.slice(5, 7)) - 1) / months) * months), 0)
}

/**
 * The name to suggest: '2026-Q3' for a calendar quarter, '2026-T2' for a calendar trimester, else the days themselves.
 *
 * @see SPEC.md CY7
 */
export const suggestCycleName = (kind: CycleKind, { starts, ends }: Span): string => {
  const [year, month, date] = [starts.slice(0, 4), Number(starts.slice(5, 7)), starts.slice(8, 10)]
  if (kind === 'quarter' && date === '01' && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`
  if (kind === 'trimester' && date === '01' && month % 4 === 1) return `${year}-T${(month + 3) / 4}`
  return `${starts} to ${ends}`
}
