import type postgres from 'postgres'
import type { Contestant } from '#bench/harness/contestant'

/** A turn whose acknowledged check-ins and stored rows differ. */
export type Missing = { readonly name: string; readonly acknowledged: number; readonly stored: number }

/**
 * A contestant of which every acknowledged check-in is looked for afterwards: one row, and one value with it.
 *
 * @param where the tables that must have grown by as many rows as were acknowledged, with the column of their moment
 */
export const storing = (
  admin: postgres.Sql,
  contestant: Contestant,
  missing: Missing[],
  where: Readonly<Record<string, string>> = { 'poly.check_in': 'published_at', 'poly.check_in_value': 'recorded_at' },
): Contestant => ({
  name: contestant.name,
  run: async (slice) => {
    const [now] = await admin<{ at: string }[]>`select clock_timestamp()::text as at`
    const measured = await contestant.run(slice)
    for (const [table, moment] of Object.entries(where)) {
      const [found] = await admin.unsafe<{ stored: number }[]>(
        `select count(*)::int as stored from ${table} where ${moment} > '${now?.at}'`,
      )
      const stored = found?.stored ?? 0
      if (stored !== measured.done) missing.push({ name: contestant.name, acknowledged: measured.done, stored })
    }
    return measured
  },
})
