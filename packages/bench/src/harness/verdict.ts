import type { Spread } from './statistics.ts'

/** What a figure must reach: at least, or at most, a bound. */
export type Must = { readonly atLeast: number } | { readonly atMost: number }

/** One figure with its bound, as it is printed and kept. */
export type Finding = {
  /** Of the row: 'W', 'R1', … */
  readonly row: string
  /** What was compared with what: 'product / pgbench doing all of it'. */
  readonly title: string
  readonly unit: string
  readonly figure: Spread
  readonly must: Must | null
  readonly holds: boolean
}

/** A figure that is not a number never holds: it was not measured. Figures without a bound are shown, not judged. */
export const holds = ({ median }: Spread, must: Must | null): boolean =>
  must === null || (Number.isFinite(median) && ('atLeast' in must ? median >= must.atLeast : median <= must.atMost))

export const findingOf = (row: string, title: string, figure: Spread, must: Must | null, unit = '×'): Finding => ({
  row,
  title,
  unit,
  figure,
  must,
  holds: holds(figure, must),
})

/** Something that is so or is not: answers that agree, rows that are stored. */
export const claimOf = (row: string, title: string, isSo: boolean): Finding =>
  findingOf(row, title, { median: Number(isSo), min: Number(isSo), max: Number(isSo) }, { atLeast: 1 }, 'yes = 1')
