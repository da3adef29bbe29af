import { addDays, type Day, day, daysBetween, mondayOf } from '@polyrhythm/domain/cycles/day'
import type { SampleCycle } from './sample.ts'

/** The Monday that the samples were written on; tests fix the clock at 09:00 of it. */
export const SAMPLE_MONDAY = day('2026-08-31')

/**
 * By how many days a sample moves so that its Monday is the Monday of `today`: always whole weeks, so weekdays stay right.
 *
 * @param today in the company's zone
 * @see decision 29
 */
export const sampleShiftDays = (today: Day): number => daysBetween(SAMPLE_MONDAY, mondayOf(today))

/**
 * The names of a company's quarters after a shift, so that they still say when they are: the last is called after the
 * quarter in which its middle lies, those before it count backwards. Other names stay as written.
 *
 * @param cycles in the order of time
 * @returns names by id
 */
export const shiftedCycleNames = (cycles: readonly SampleCycle[], shiftDays: number): ReadonlyMap<string, string> => {
  const last = cycles.at(-1)
  if (last === undefined || shiftDays === 0) return new Map(cycles.map(({ id, name }) => [id, name]))
  const middle = addDays(last.starts, shiftDays + Math.floor(daysBetween(last.starts, last.ends) / 2))
  const quarter = Number(middle.slice(0, 4)) * 4 + Math.floor((Number(middle.slice(5, 7)) - 1) / 3)
  return new Map(
    cycles.map(({ id, name }, index) => [
      id,
      /^\d{4}-Q\d$/.test(name) ? quarterName(quarter - (cycles.length - 1 - index)) : name,
    ]),
  )
}

const quarterName = (quarter: number): string => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
