import type { MeasureKind } from '@polyrhythm/domain/key-results/measure'
import type { KeyResultView } from '#web/lib/api-types.ts'

/** What the form of a key result holds. */
export type KeyResultValues = {
  title: string
  kind: MeasureKind
  unit: string
  isBaselineUnknown: boolean
  baseline: number | null
  baselineDueOn: string | null
  target: number | null
  low: number | null
  high: number | null
  dueOn: string | null
  readableFromWeek: number | null
  reason: string
}

export const emptyKeyResult: KeyResultValues = {
  title: '',
  kind: 'increase',
  unit: '',
  isBaselineUnknown: false,
  baseline: null,
  baselineDueOn: null,
  target: null,
  low: null,
  high: null,
  dueOn: null,
  readableFromWeek: null,
  reason: '',
}

/** The form of a key result as it stands, without a reason yet. */
export const valuesOf = ({ title, unit, measure, dueOn, readableFromWeek }: KeyResultView): KeyResultValues => {
  const isMoving = measure.kind === 'increase' || measure.kind === 'decrease'
  const isBand = measure.kind === 'keep_within'
  return {
    title,
    unit,
    kind: measure.kind,
    isBaselineUnknown: isMoving && measure.baseline === null,
    baseline: isMoving ? measure.baseline : null,
    baselineDueOn: isMoving ? measure.baselineDueOn : null,
    target: isMoving ? measure.target : null,
    low: isBand ? measure.low : null,
    high: isBand ? measure.high : null,
    dueOn,
    readableFromWeek: readableFromWeek === 1 ? null : readableFromWeek,
    reason: '',
  }
}

/** The fields of a command; a measure says only what its kind has. */
export const keyResultFieldsOf = (values: KeyResultValues) => {
  const { title, kind, unit, isBaselineUnknown, baseline, baselineDueOn, target, low, high } = values
  const isMoving = kind === 'increase' || kind === 'decrease'
  const isBand = kind === 'keep_within'
  return {
    title,
    measure: {
      kind,
      baseline: isMoving && !isBaselineUnknown ? baseline : null,
      baselineDueOn: isMoving && isBaselineUnknown ? baselineDueOn : null,
      target: isMoving ? target : null,
      low: isBand ? low : null,
      high: isBand ? high : null,
    },
    unit: kind === 'milestone' ? '' : unit,
    dueOn: values.dueOn,
    readableFromWeek: values.readableFromWeek,
  }
}

/** Which field shows what is wrong with the measure as a whole. */
export const fieldOfProblem = (path: string, message: string, values: KeyResultValues): keyof KeyResultValues => {
  if (message === 'measure.baseline_missing') return values.isBaselineUnknown ? 'baselineDueOn' : 'baseline'
  if (message === 'measure.target_missing' || message === 'measure.wrong_direction') return 'target'
  if (message === 'measure.bounds_missing' || message === 'measure.bounds_reversed') return 'low'
  return fields.find((field) => path === field || path.endsWith(`.${field}`)) ?? 'title'
}

const fields = Object.keys(emptyKeyResult).filter((key): key is keyof KeyResultValues =>
  Object.hasOwn(emptyKeyResult, key),
)
