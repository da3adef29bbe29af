import type { CycleKind, Span } from '@polyrhythm/domain/cycles/cycle'
import { type Day, mondayOf } from '@polyrhythm/domain/cycles/day'
import { firstSpanOf, nextSpanOf, spanFrom, suggestCycleName } from '@polyrhythm/domain/cycles/next-cycle'

export type SuggestedCycle = Span & { readonly name: string }

const customDays = 91

/** The cycle to offer next: it follows the last one of its kind, else the calendar. Anything in it can be changed. */
export const suggestCycle = (
  kind: CycleKind,
  cycles: readonly (Span & { readonly kind: CycleKind })[],
  today: Day,
): SuggestedCycle => {
  const last = cycles.filter((cycle) => cycle.kind === kind).toSorted((a, b) => (a.ends < b.ends ? 1 : -1))[0]
  const span = last === undefined ? firstOf(kind, today) : nextSpanOf(kind, last)
  return { ...span, name: suggestCycleName(kind, span) }
}

const firstOf = (kind: CycleKind, today: Day): Span =>
  kind === 'custom' ? spanFrom(kind, mondayOf(today), customDays) : firstSpanOf(kind, today, mondayOf(today))
