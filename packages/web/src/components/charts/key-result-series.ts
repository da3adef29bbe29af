import type { ShownStatus } from '#web/components/okr/shown-status.ts'

/** What the chart of one key result, or of a goal, draws. Days are calendar days (`2026-08-31`); values are in the key result's unit. */
export type KeyResultSeries = {
  readonly start: string
  readonly end: string
  readonly today: string
  readonly readings: readonly Reading[]
  /** The plan curve, already computed; empty without one. */
  readonly plan: readonly { readonly day: string; readonly value: number }[]
  /** What the plan is called, where it is not one that anybody made. */
  readonly planName?: string
  /** Null for a number that aims at nothing. */
  readonly target: number | null
  /** Drawn as a line of its own when it is given. */
  readonly baseline?: number | null
  readonly baselineChanges?: KeyResultSeries['targetChanges']
  readonly targetChanges: readonly { readonly day: string; readonly from: number; readonly to: number }[]
}

export type Reading = {
  readonly day: string
  readonly value: number
  readonly confidence: number | null
  readonly status: ShownStatus
  readonly note: string
}

/** One point in time for the drawing: whichever of the lines has something to say there. */
export type ChartPoint = { readonly at: number; readonly value?: number; readonly plan?: number }

/** The two lines on one time axis, in order; the last value is held until today, because nothing newer is known. */
export const chartPoints = ({ readings, plan, today }: KeyResultSeries): ChartPoint[] => {
  const points = new Map<number, ChartPoint>()
  const add = (day: string, part: Omit<ChartPoint, 'at'>) => {
    const at = dayMilliseconds(day)
    points.set(at, { ...points.get(at), at, ...part })
  }
  for (const { day, value } of plan) add(day, { plan: value })
  for (const { day, value } of readings) add(day, { value })
  const last = readings.at(-1)
  if (last !== undefined && last.day < today) add(today, { value: last.value })
  return [...points.values()].sort((a, b) => a.at - b.at)
}

/** Midnight UTC: a day has no zone, it only needs a place on the axis. */
export const dayMilliseconds = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export const dayOfMilliseconds = (at: number): string => new Date(at).toISOString().slice(0, 10)
