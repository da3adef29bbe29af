import { day } from '@polyrhythm/domain/cycles/day'
import type { SamplePrivateRank } from '#db/seed/sample'

/** Before their review four of the six said how they would rank; Anders and Katrin have not yet. */
export const privateRanks: readonly SamplePrivateRank[] = [
  { on: day('2026-08-25'), board: 'company', person: 'elin', order: ['C1', 'C2', 'C3', 'C5', 'C4', 'C6'] },
  { on: day('2026-08-26'), board: 'company', person: 'maja', order: ['C1', 'C5', 'C2', 'C3', 'C4', 'C6'] },
  { on: day('2026-08-26'), board: 'company', person: 'sofia', order: ['C2', 'C5', 'C1', 'C6', 'C3', 'C4'] },
  { on: day('2026-08-27'), board: 'company', person: 'erik', order: ['C2', 'C1', 'C5', 'C4', 'C6', 'C3'] },
]
