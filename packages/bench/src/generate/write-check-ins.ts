import type { Desk } from './step.ts'
import { keyResultsPerSquad, PEOPLE_PER_SQUAD } from './tenants.ts'

/**
 * One check-in of every squad with a value for each of its key results, moving from the baseline to the target.
 *
 * @param weekOf its Monday; it is published on the Friday
 * @param week from 0, the cycle's first
 */
export async function writeCheckIns({ tx, plan }: Desk, weekOf: string, week: number): Promise<void> {
  const { number: t, squads } = plan
  const per = keyResultsPerSquad(plan)
  await tx`
    insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, p1s, stopped_us, next_weeks, learning, digest, published_at)
    select bench.id(${t}, 'org', 0), id, bench.id(${t}, 'squad', s), bench.id(${t}, 'cycle', 0), ${weekOf}::date, bench.id(${t}, 'member', s * ${PEOPLE_PER_SQUAD}::int + 1 + ${week}::int % 8),
      '{Ship the first-ride card,Ask ten riders why they left}', 'The depot was closed on Thursday.', 'The card reaches half of the riders.', 'Riders read the card before they open the app.',
      sha256(id::text::bytea), poly.clock() + s % 480 * interval '1 minute'
    from generate_series(0, ${squads}::int - 1) s, bench.id(${t}, 'checkIn', s * 100 + ${week}::int) id`
  await tx`
    insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, observed_on, recorded_at, progress, key_result_version)
    select c.org_id, c.id, r.id, c.squad_id, c.author_id, said, 1 + (k + s + ${week}::int) % 10,
      (array['on_track', 'at_risk', 'on_track', 'off_track'])[1 + (k + s) % 4], 'on_track', case when (k + s + ${week}::int) % 6 = 0 then 'As planned, after a slow Monday.' else '' end,
      ${weekOf}::date + 4, c.published_at, case r.measure when 'increase' then (said - 10) * 250 when 'decrease' then (50 - said) * 250 else 10000 end, 1
    from generate_series(0, ${squads}::int - 1) s join poly.check_in c on c.org_id = bench.id(${t}, 'org', 0) and c.id = bench.id(${t}, 'checkIn', s * 100 + ${week}::int), generate_series(0, ${per}::int - 1) k,
      lateral (select 10 + (${week}::int * 3 + k + s) % 40 as said) v,
      lateral (select id, measure from poly.key_result where org_id = c.org_id and id = bench.id(${t}, 'keyResult', s * ${per}::int + k)) r`
}
