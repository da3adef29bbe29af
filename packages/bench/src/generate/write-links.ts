import type { Desk } from './step.ts'
import { OBJECTIVES_PER_SQUAD, PEOPLE_PER_SQUAD } from './tenants.ts'

/** Three or four links a squad to bets; the sponsor answered two in three. */
export async function writeLinks({ tx, plan: { number: t, squads, bets } }: Desk): Promise<void> {
  const objectives = squads * OBJECTIVES_PER_SQUAD
  await tx`
    insert into poly.edge (org_id, id, kind, source_id, source_kind, source_owner_id, target_id, target_kind, target_owner_id, weight, sentence, expected_effect, source_version, target_version, created_by, changed_by)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'edge', n * 2 + w), 'contributes', bench.id(${t}, 'objective', n), 'objective', bench.id(${t}, 'squad', s),
      bench.id(${t}, 'bet', (n * 7 + w) % ${bets}::int), 'bet', bench.id(${t}, 'company', 0), (array['primary', 'secondary'])[1 + w],
      'Riders who find their way early are the ones this bet counts on.', 'Two more rides in the first week.', 1, 1, author, author
    from generate_series(0, ${objectives}::int - 1) n, generate_series(0, 1) w, lateral (select n / ${OBJECTIVES_PER_SQUAD}::int s) of, bench.id(${t}, 'member', s * ${PEOPLE_PER_SQUAD}::int + 1) author
    where case w when 0 then n % 4 <> 3 else n % 8 = 0 end`
  await tx`
    insert into poly.edge_answer (org_id, edge_id, verdict, sentence, source_version, target_version, changed_by)
    select org_id, id, case when row_number() over (order by id) % 9 = 0 then 'questioned' else 'acknowledged' end, 'Yes, and tell us after the first two weeks.', 1, 1, bench.id(${t}, 'member', 0)
    from poly.edge where org_id = bench.id(${t}, 'org', 0) and kind = 'contributes' and right(id::text, 1) not in ('4', '6', '8')`
}

/** One question to each squad and to every second squad another, which it answered. */
export async function writeAsks({ tx, plan: { number: t, squads } }: Desk): Promise<void> {
  await tx`
    insert into poly.node (org_id, id, kind, owner_id, title, body, state, created_by, changed_by)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'ask', n), 'ask', bench.id(${t}, 'squad', n / 2), 'Whom do you wait for?', 'Whom do you wait for, and what would help you more than another meeting?',
      (array['open', 'answered'])[1 + n % 2], asker, asker
    from generate_series(0, ${squads}::int * 2 - 1) n, bench.id(${t}, 'member', (n / 2 + 1) % ${squads}::int * ${PEOPLE_PER_SQUAD}::int + 2) asker
    where n % 4 <> 3`
  await tx`
    insert into poly.ask (org_id, id, owner_id, to_unit_id, answer, answered_by, answered_at)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'ask', n), bench.id(${t}, 'squad', n / 2), bench.id(${t}, 'squad', n / 2),
      case when n % 2 = 1 then 'For the depot. A date would help.' end, case when n % 2 = 1 then bench.id(${t}, 'member', n / 2 * ${PEOPLE_PER_SQUAD}::int + 1) end, case when n % 2 = 1 then poly.clock() end
    from generate_series(0, ${squads}::int * 2 - 1) n where n % 4 <> 3`
  await tx`
    insert into poly.edge (org_id, kind, source_id, source_kind, source_owner_id, target_id, target_kind, target_owner_id, source_version, target_version, created_by, changed_by)
    select bench.id(${t}, 'org', 0), 'about', bench.id(${t}, 'ask', n), 'ask', squad, bench.id(${t}, 'objective', n / 2 * ${OBJECTIVES_PER_SQUAD}::int), 'objective', squad, 1, 1, asker, asker
    from generate_series(0, ${squads}::int * 2 - 1) n, bench.id(${t}, 'squad', n / 2) squad, bench.id(${t}, 'member', (n / 2 + 1) % ${squads}::int * ${PEOPLE_PER_SQUAD}::int + 2) asker
    where n % 4 <> 3`
}
