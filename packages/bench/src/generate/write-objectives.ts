import type { Desk } from './step.ts'
import { OBJECTIVES_PER_SQUAD, PEOPLE_PER_SQUAD } from './tenants.ts'

/** Four objectives a squad in the running cycle, each with its key results, all active. */
export async function writeObjectives({ tx, plan }: Desk): Promise<void> {
  const { number: t, squads, keyResultsPerObjective: per } = plan
  const objectives = squads * OBJECTIVES_PER_SQUAD
  await tx`
    insert into poly.node (org_id, id, kind, owner_id, title, body, state, created_by, changed_by)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'objective', n), 'objective', bench.id(${t}, 'squad', s), 'Objective ' || n || ': new riders are at home in their first week',
      'Whoever has ridden three times has understood what it is for.', 'active', author, author
    from generate_series(0, ${objectives}::int - 1) n, lateral (select n / ${OBJECTIVES_PER_SQUAD}::int s) of, bench.id(${t}, 'member', s * ${PEOPLE_PER_SQUAD}::int + 1) author`
  await tx`
    insert into poly.objective (org_id, id, owner_id, cycle_id, ambition, basis, basis_reason)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'objective', n), bench.id(${t}, 'squad', n / ${OBJECTIVES_PER_SQUAD}::int), bench.id(${t}, 'cycle', 0),
      case when n % 3 = 0 then 'committed' else 'aspirational' end, case when n % 4 = 3 then 'own_mission' else 'bet' end, case when n % 4 = 3 then 'Our mission.' else '' end
    from generate_series(0, ${objectives}::int - 1) n`
  await tx`
    insert into poly.node (org_id, id, kind, owner_id, title, state, created_by, changed_by)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'keyResult', n), 'key_result', bench.id(${t}, 'squad', s), 'Key result ' || n || ': first rides within three days of signing up', 'active', author, author
    from generate_series(0, ${objectives * per}::int - 1) n, lateral (select n / ${OBJECTIVES_PER_SQUAD * per}::int s) of, bench.id(${t}, 'member', s * ${PEOPLE_PER_SQUAD}::int + 1) author`
  await tx`
    insert into poly.key_result (org_id, id, owner_id, objective_id, position, measure, unit, baseline, target, low, high)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'keyResult', n), bench.id(${t}, 'squad', n / ${OBJECTIVES_PER_SQUAD * per}::int), bench.id(${t}, 'objective', n / ${per}::int), 1 + n % ${per}::int,
      m, '%', case m when 'increase' then 10 when 'decrease' then 50 end, case m when 'increase' then 50 when 'decrease' then 10 end,
      case m when 'keep_within' then 10 end, case m when 'keep_within' then 50 end
    from generate_series(0, ${objectives * per}::int - 1) n, lateral (select (array['increase', 'increase', 'decrease', 'increase', 'keep_within'])[1 + n % 5] m) as of`
}

/** Every tenth objective was reworded once, so that there are second versions and links that lag behind them. */
export async function rewordSome({ tx, plan: { number: t, squads } }: Desk): Promise<void> {
  await tx`
    update poly.node set title = title || ', and stay', reason = 'The first wording said nothing of staying.'
    where org_id = bench.id(${t}, 'org', 0) and id = any (array(select bench.id(${t}, 'objective', n * 10) from generate_series(0, ${squads * OBJECTIVES_PER_SQUAD}::int / 10) n))`
}
