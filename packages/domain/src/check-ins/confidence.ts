import type { Status } from '#domain/key-results/suggest-status'

export const CONFIDENCE_MIN = 1
export const CONFIDENCE_MAX = 10

/** True for the whole numbers 1…10. Confidence is never summed and never averaged (CF1). */
export const isConfidence = (value: number): boolean =>
  Number.isInteger(value) && value >= CONFIDENCE_MIN && value <= CONFIDENCE_MAX

export type ConfidenceTrend =
  | {
      readonly state: 'trend'
      readonly rule: 'CF2'
      readonly direction: 'up' | 'flat' | 'down'
      readonly last: number
      readonly before: number
    }
  | { readonly state: 'none'; readonly rule: 'CF2'; readonly last: number | null }

/**
 * Where confidence went between the last two check-ins that gave one: up from +1, down from −1.
 *
 * @param history oldest first
 * @see SPEC.md CF2
 */
export const confidenceTrendOf = (history: readonly number[]): ConfidenceTrend => {
  const [last, before] = [history.at(-1), history.at(-2)]
  if (last === undefined || before === undefined) return { state: 'none', rule: 'CF2', last: last ?? null }
  return {
    state: 'trend',
    rule: 'CF2',
    direction: last > before ? 'up' : last < before ? 'down' : 'flat',
    last,
    before,
  }
}

export type Clash = { readonly rule: 'CF3'; readonly kind: 'doubt_while_on_track' | 'hope_while_off_track' }

/**
 * Confidence and status that do not go together. It becomes a question to the squad and never changes the status.
 *
 * @see SPEC.md CF3, decision 12
 */
export const clashOf = (confidence: number, status: Status): Clash | null => {
  if (confidence <= 3 && status === 'on_track') return { rule: 'CF3', kind: 'doubt_while_on_track' }
  if (confidence >= 8 && status === 'off_track') return { rule: 'CF3', kind: 'hope_while_off_track' }
  return null
}

/**
 * Whether a check-in asks "why lower?": confidence fell by two or more, or the status got worse.
 *
 * @see SPEC.md CF4
 */
export const asksWhy = (
  before: { readonly confidence: number; readonly status: Status } | null,
  now: { readonly confidence: number; readonly status: Status },
): boolean =>
  before !== null && (before.confidence - now.confidence >= 2 || SEVERITY[now.status] > SEVERITY[before.status])

const SEVERITY = { on_track: 0, at_risk: 1, off_track: 2 } as const satisfies Record<Status, number>
