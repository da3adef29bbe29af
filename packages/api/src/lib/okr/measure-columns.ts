import type { CreateKeyResult } from '@polyrhythm/domain/key-results/create-key-result'

/** The columns of a measure that its kind uses; the others are emptied, so that no row says two things. */
export const measureColumns = ({
  measure,
  unit,
  dueOn,
  readableFromWeek,
}: Omit<CreateKeyResult, 'objectiveId' | 'title'>) => {
  const isMoving = measure.kind === 'increase' || measure.kind === 'decrease'
  const isBand = measure.kind === 'keep_within'
  return {
    measure: measure.kind,
    unit,
    dueOn,
    readableFromWeek: readableFromWeek ?? 1,
    baseline: isMoving ? measure.baseline : null,
    baselineDueOn: isMoving && measure.baseline === null ? measure.baselineDueOn : null,
    target: isMoving ? measure.target : null,
    low: isBand ? measure.low : null,
    high: isBand ? measure.high : null,
  }
}
