import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { totalsThatDiffer } from '@polyrhythm/db/testing/totals'
import type { Acknowledged } from './load.ts'

/** How what is stored compares with what clients were told. */
export type Books = {
  readonly stored: number
  readonly lost: number
  /** Check-ins with more or fewer values than one, stored without anybody having been told, or told the outbox otherwise than once. */
  readonly twice: number
  /** Acknowledged with another moment than the stored one. */
  readonly otherwise: number
  /** Totals and current values that are not what the check-ins make. */
  readonly off: number
}

export async function readBooks(
  { admin }: { readonly admin: TestDatabase['admin'] },
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<Books> {
  const rows = await admin<{ id: string; publishedAt: string; values: number }[]>`
    select c.id, to_json(c.published_at)#>>'{}' as "publishedAt",
      (select count(*)::int from poly.check_in_value v where v.org_id = c.org_id and v.check_in_id = c.id) as values
    from poly.check_in c`
  const [outbox] = await admin<
    { lines: number }[]
  >`select count(*)::int as lines from poly.change where of = 'check_in'`
  const ids = new Set(rows.map(({ id }) => id))
  return {
    stored: rows.length,
    lost: [...acknowledged.keys()].filter((id) => !ids.has(id)).length,
    twice:
      rows.filter(({ id, values }) => values !== 1 || !acknowledged.has(id)).length +
      Math.abs((outbox?.lines ?? Number.NaN) - rows.length),
    otherwise: rows.filter(
      ({ id, publishedAt }) => Date.parse(acknowledged.get(id)?.publishedAt ?? '') !== Date.parse(publishedAt),
    ).length,
    off: (await totalsThatDiffer(admin)).differences.length + (await staleReadings(admin)),
  }
}

/** Key results whose current value is not that of their newest check-in. */
async function staleReadings(admin: TestDatabase['admin']): Promise<number> {
  const [row] = await admin<{ stale: number }[]>`
    select count(*)::int as stale from poly.key_result k left join lateral (
      select v.value, v.confidence, v.status, v.observed_on from poly.check_in_value v where v.org_id = k.org_id and v.key_result_id = k.id
      order by v.observed_on desc, v.recorded_at desc, v.check_in_id desc limit 1) n on true
    where (k.current_value, k.current_confidence, k.current_status, k.current_observed_on)
      is distinct from (n.value, n.confidence, n.status, n.observed_on)`
  return row?.stale ?? Number.NaN
}
