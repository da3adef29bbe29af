import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleNote } from '#db/seed/sample'

/** Who served the bet on groups when it was lost. Keyring still has an objective that links to it, and a note that nobody has read. */
export const squadNotes: readonly SampleNote[] = [
  { bet: 'C9', squad: 'everyday', read: { by: 'bilal', on: day('2026-05-19') } },
  { bet: 'C9', squad: 'keyring', read: null },
]
