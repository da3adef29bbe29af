import { day } from '@polyrhythm/domain/cycles/day'
import type { DataFields } from '@polyrhythm/domain/evidence/data-point'

/** A data point that says little. */
export const plainData: DataFields = {
  statement: 'Median time off the road is 9 days',
  value: 9,
  unit: 'days',
  n: 1_118,
  period: 'Q4 2025',
  method: '',
  source: 'Exit surveys',
  observedOn: day('2026-01-28'),
  staleAfter: null,
  quality: 'sampled',
}
