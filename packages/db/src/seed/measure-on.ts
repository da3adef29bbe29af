import type { Day } from '@polyrhythm/domain/cycles/day'
import type { Measure } from '@polyrhythm/domain/key-results/measure'
import type { SampleKeyResult } from './sample.ts'

/** The measure as it read on a day: a later revision had not happened yet. */
export const measureOn = ({ measure, revisions }: SampleKeyResult, on: Day): Measure => {
  const target = revisions.find((revision) => on < revision.on && revision.was.target !== undefined)?.was.target
  return target === undefined || measure.kind === 'keep_within' || measure.kind === 'milestone'
    ? measure
    : { ...measure, target }
}
