import { addDays, day, daysBetween, type Day } from '@polyrhythm/domain/cycles/day'
import { interpolate } from '#db/seed/interpolate'
import type { SampleNumber, SampleReading } from '#db/seed/sample'
import { bets } from './bets.ts'
import { evidence, goals } from './direction.ts'

const LAST = day('2026-08-31')
const EVERY_DAYS = 28

/** Every fourth Monday from the first on, evenly from the base to what stands today: decision 29, for what is no key result. */
const history = (
  of: string,
  person: string,
  first: Day,
  { baseline, now }: SampleNumber,
  last: Day = LAST,
): SampleReading[] => {
  if (baseline === null || now === null) return []
  const count = Math.floor(daysBetween(first, last) / EVERY_DAYS) + 1
  return interpolate(baseline, now, count).map((value, index) => ({
    of,
    value,
    on: addDays(last, (index - count + 1) * EVERY_DAYS),
    person,
    note: '',
  }))
}

/** A bet is measured from the day on which it stands on a belief, or was written down. */
const firstOf = (bet: string): Day => evidence.find(({ to }) => to === bet)?.on ?? day('2026-04-27')

/** Values of goals since January, of bets since they began. */
export const readings: readonly SampleReading[] = [
  ...goals.flatMap((goal) => history(goal.id, 'elin', day('2026-01-19'), goal)),
  ...bets.flatMap(({ id, sponsor, metric, closedOn }) =>
    metric === null ? [] : history(id, sponsor, firstOf(id), metric, closedOn === null ? LAST : day('2026-05-15')),
  ),
]
