import type { Day } from '#domain/cycles/day'
import { ok, refuse, type Result } from '#domain/result'

export const MEASURE_KINDS = ['increase', 'decrease', 'keep_within', 'milestone'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** A number that shall move from a baseline to a target. Without a baseline it says by when there will be one. */
export type Moving = {
  readonly kind: 'increase' | 'decrease'
  readonly baseline: number | null
  readonly baselineDueOn: Day | null
  readonly target: number
}
/** A number that shall stay between two bounds, both inside. */
export type KeepWithin = { readonly kind: 'keep_within'; readonly low: number; readonly high: number }
/** Something that is either done, with evidence, or not. */
export type Milestone = { readonly kind: 'milestone' }

/** What a key result measures. */
export type Measure = Moving | KeepWithin | Milestone

/** A measure as a form or a row holds it: every field may be empty. */
export type MeasureFields = {
  readonly kind: MeasureKind
  readonly baseline: number | null
  readonly baselineDueOn: Day | null
  readonly target: number | null
  readonly low: number | null
  readonly high: number | null
}

export type MeasureRefusal = {
  readonly code:
    | 'measure.target_missing'
    | 'measure.baseline_missing'
    | 'measure.wrong_direction'
    | 'measure.bounds_missing'
    | 'measure.bounds_reversed'
}

/**
 * The measure that the fields describe, or what is wrong with them. Fields that the kind does not use are ignored.
 *
 * @see SPEC.md PR1
 */
export const measureFrom = (fields: MeasureFields): Result<Measure, MeasureRefusal> => {
  if (fields.kind === 'milestone') return ok({ kind: 'milestone' })
  if (fields.kind === 'keep_within') {
    if (fields.low === null || fields.high === null) return refuse({ code: 'measure.bounds_missing' })
    if (fields.low > fields.high) return refuse({ code: 'measure.bounds_reversed' })
    return ok({ kind: 'keep_within', low: fields.low, high: fields.high })
  }
  if (fields.target === null) return refuse({ code: 'measure.target_missing' })
  if (fields.baseline === null && fields.baselineDueOn === null) return refuse({ code: 'measure.baseline_missing' })
  if (fields.baseline !== null && pointsAway(fields.kind, fields.baseline, fields.target)) {
    return refuse({ code: 'measure.wrong_direction' })
  }
  const { kind, baseline, target } = fields
  return ok({ kind, baseline, baselineDueOn: baseline === null ? fields.baselineDueOn : null, target })
}

const pointsAway = (kind: Moving['kind'], baseline: number, target: number): boolean =>
  kind === 'increase' ? target < baseline : target > baseline
