import type { Signal } from '@polyrhythm/domain/key-results/signal'
import { WORST_FIRST } from '@polyrhythm/domain/key-results/worst-of'
import type { Direction, ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { TOLD_SIGNALS, type ToldSignal } from '@polyrhythm/domain/objectives/worst-of-totals'
import { type SQL, sql } from 'drizzle-orm'

/** Whether the newest reading is not stale; o is the objective, s its squad with the first day that is fresh there. */
const isFresh = sql`(o.newest_observed_on >= s.fresh_from) is true`

/** When a key result shows a signal, as far as totals tell (ST6). */
const shows = {
  off_track: sql`o.said_off_track > 0 and ${isFresh}`,
  at_risk: sql`o.said_at_risk > 0 and ${isFresh}`,
  stale: sql`o.said_nothing < o.key_result_count and not ${isFresh}`,
  none: sql`o.said_nothing > 0 or o.key_result_count = 0`,
  on_track: sql`o.said_on_track > 0 and ${isFresh}`,
} as const satisfies Record<ToldSignal, SQL>

const isTold = (signal: Signal): signal is ToldSignal => TOLD_SIGNALS.some((told) => told === signal)

/** The place of a word among all, 0 = worst: ST5's own order. */
export const placeOf = (signal: ToldSignal): number => WORST_FIRST.indexOf(signal)

/** The place of an objective's word (ST6). */
export const worstPlace = sql`case ${sql.join(
  WORST_FIRST.filter(isTold).map((signal) => sql`when ${shows[signal]} then ${sql.raw(String(placeOf(signal)))}`),
  sql` `,
)} end`

/** Behind every number, whichever way the list runs. */
const last = (direction: Direction): SQL => sql.raw(direction === 'ascending' ? '1e9' : '-1e9')

/**
 * What objectives are ordered by: one value without gaps for each, so that a page can begin after any of them.
 * n is the node, s the squad, sn the squad's node.
 */
export const orderOf = (sort: ObjectiveSort, direction: Direction): SQL =>
  ({
    // As people count: PAY-3 before PAY-12.
    key: sql`(s.prefix || lpad(substr(n.key, length(s.prefix) + 2), 9, '0')) collate "C"`,
    title: sql`lower(n.title)`,
    squad: sql`lower(sn.title)`,
    progress: sql`coalesce(o.progress_sum::float8 / nullif(o.progress_count, 0), ${last(direction)})`,
    status: sql`${worstPlace}::float8`,
    last: sql`coalesce((o.newest_observed_on - date '2000-01-01')::float8, ${last(direction)})`,
  })[sort]
