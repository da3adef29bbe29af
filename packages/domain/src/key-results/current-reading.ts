import type { Day } from '#domain/cycles/day'

/** When something was seen, when it was written down, and which row it is. */
export type ReadingStamp = { readonly id: string; readonly observedOn: Day; readonly recordedAtMs: number }

/**
 * The reading that counts now: the greatest by (observed on, recorded at, id). A late note about last week does not
 * replace this week's value; a correction of the same day does.
 *
 * @see SPEC.md PR9, decision 16
 */
export const currentReadingOf = <R extends ReadingStamp>(readings: readonly R[]): R | null =>
  readings.reduce<R | null>(
    (latest, reading) => (latest === null || comesAfter(reading, latest) ? reading : latest),
    null,
  )

const comesAfter = (a: ReadingStamp, b: ReadingStamp): boolean => {
  if (a.observedOn !== b.observedOn) return a.observedOn > b.observedOn
  if (a.recordedAtMs !== b.recordedAtMs) return a.recordedAtMs > b.recordedAtMs
  return a.id > b.id
}
