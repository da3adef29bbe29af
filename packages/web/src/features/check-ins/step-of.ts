import type { Measure } from '@polyrhythm/domain/key-results/measure'

/**
 * How far one press of ↑ goes: a power of ten that takes some twenty to two hundred presses from one end of the measure
 * to the other, and a whole number where all its numbers are whole.
 */
export const stepOf = (measure: Measure, current: number | null): number => {
  if (measure.kind === 'milestone') return 1
  const ends = measure.kind === 'keep_within' ? [measure.low, measure.high] : [measure.baseline ?? 0, measure.target]
  const [from = 0, to = 0] = ends
  const range = Math.abs(to - from)
  const step = range === 0 ? 1 : 10 ** Math.floor(Math.log10(range / 20))
  const areWhole = [...ends, current ?? 0].every((value) => Number.isInteger(value))
  return areWhole && range > 2 ? Math.max(1, step) : step
}

/** One step on, without the dust of binary fractions. */
export const stepped = (value: number, step: number, times: number): number =>
  Math.round((value + step * times) * 1e6) / 1e6

/** A computed value, no finer than a step: a plan of 55.04 where people count in ones is 55. */
export const roundedToStep = (value: number, step: number): number => stepped(0, step, Math.round(value / step))
