import { type Day, daysBetween } from './day.ts'

export const CYCLE_KINDS = ['quarter', 'six_weeks', 'trimester', 'custom'] as const
export type CycleKind = (typeof CYCLE_KINDS)[number]

export const CYCLE_PHASES = ['planning', 'running', 'closing', 'closed'] as const
export type CyclePhase = (typeof CYCLE_PHASES)[number]

/** A stretch of time in which squads set objectives; both days belong to it. */
export type Span = { readonly starts: Day; readonly ends: Day }

export type Elapsed = {
  readonly rule: 'CY3'
  /** 0…1: days begun by the end of today, of all days. */
  readonly share: number
  readonly daysBegun: number
  readonly days: number
}

/**
 * How much of a span has begun: 0 before its first day, 1 from its last day on.
 *
 * @see SPEC.md CY3
 */
export const elapsedOf = ({ starts, ends }: Span, today: Day): Elapsed => {
  const days = lengthInDays({ starts, ends })
  const daysBegun = Math.min(days, Math.max(0, daysBetween(starts, today) + 1))
  return { rule: 'CY3', share: daysBegun / days, daysBegun, days }
}

export type Week = { readonly rule: 'CY4'; readonly week: number; readonly of: number }

/**
 * Which week of the span today is: seven-day runs from the first day. A rest of three days or fewer belongs to the week before it.
 *
 * @returns null outside the span
 * @see SPEC.md CY4
 */
export const weekOf = ({ starts, ends }: Span, today: Day): Week | null => {
  if (today < starts || today > ends) return null
  const of = Math.max(1, Math.round(lengthInDays({ starts, ends }) / 7))
  return { rule: 'CY4', week: Math.min(of, Math.floor(daysBetween(starts, today) / 7) + 1), of }
}

/** Days of a span, both ends counted. Throws when it ends before it starts. */
export const lengthInDays = ({ starts, ends }: Span): number => {
  if (ends < starts) throw new Error(`a span that ends before it starts: ${starts} … ${ends}`)
  return daysBetween(starts, ends) + 1
}

/**
 * The running cycle of a kind: the one that contains today; of several, the one that started last.
 *
 * @see SPEC.md CY6, decision 15
 */
export const currentCycleOf = <C extends Span & { readonly kind: CycleKind }>(
  cycles: readonly C[],
  kind: CycleKind,
  today: Day,
): C | null =>
  cycles
    .filter((cycle) => cycle.kind === kind && cycle.starts <= today && today <= cycle.ends)
    .toSorted((a, b) => (a.starts < b.starts ? 1 : a.starts > b.starts ? -1 : 0))[0] ?? null
