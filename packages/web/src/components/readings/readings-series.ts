import { addDays, day as asDay } from '@polyrhythm/domain/cycles/day'
import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'

type Read = { readonly value: number; readonly observedOn: string; readonly note: string; readonly stands: boolean }

/** A number that aims at nothing, from its first reading until today; of several on one day the one that stands. */
export const readingsSeries = (readings: readonly Read[], today: string): KeyResultSeries => ({
  start: readings[0]?.observedOn ?? today,
  end: today,
  today,
  readings: readings
    .filter(({ stands }) => stands)
    .map(({ observedOn, value, note }) => ({ day: observedOn, value, confidence: null, status: 'none', note })),
  plan: [],
  target: null,
  targetChanges: [],
})

export type Aimed = {
  readonly baseline: number | null
  readonly target: number | null
  readonly dueOn: string | null
  readonly readings: readonly Read[]
}

/**
 * A number on its way to a target, with the straight line between two days for orientation.
 *
 * @param from the day of the baseline
 * @returns null without a target; without a baseline or a later day to be reached on, there is no line
 */
export const trajectoryOf = (aimed: Aimed, from: string, today: string, planName: string): KeyResultSeries | null => {
  const { baseline, target, dueOn, readings } = aimed
  if (target === null) return null
  const days = [from, today, ...readings.map(({ observedOn }) => observedOn)].toSorted()
  const last = days.at(-1) ?? today
  return {
    ...readingsSeries(readings, today),
    start: [from, readings[0]?.observedOn ?? from].toSorted()[0] ?? from,
    // Without a day to be reached on, a little beyond today, so that the last reading does not stand at the edge.
    end: dueOn !== null && dueOn > last ? dueOn : addDays(asDay(last), 28),
    plan:
      baseline === null || dueOn === null || dueOn <= from
        ? []
        : [
            { day: from, value: baseline },
            { day: dueOn, value: target },
          ],
    planName,
    target,
    baseline,
  }
}
