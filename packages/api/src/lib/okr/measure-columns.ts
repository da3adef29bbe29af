import type { CreateKeyResult } from '@polyrhythm/domain/key-results/create-key-result'
import type { Reading } from '@polyrhythm/domain/key-results/progress'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { measureOf } from '@polyrhythm/domain/key-results/measure-of'

/**
 * The columns of a measure that its kind uses; the others are emptied, so that no row says two things. With them goes
 * what the newest reading comes to under this measure (PR12).
 *
 * @param reading the key result's newest; null when there is none yet
 */
export const measureColumns = (
  { measure, unit, dueOn, readableFromWeek }: Omit<CreateKeyResult, 'objectiveId' | 'title'>,
  reading: Reading | null,
) => {
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
    currentProgress: progressPointsOf(measureOf(measure), reading),
  }
}
