import type { Desk } from './step.ts'

/** A goal, beliefs, bets that stand ranked on the board, and the evidence that leads from one to the other. */
export async function writeDirection({ tx, plan: { number: t, bets, beliefs } }: Desk): Promise<void> {
  await writeNodes(tx, t, 'goal', 1, 'active')
  await tx`insert into poly.goal (org_id, id, owner_id, metric, unit, baseline, target) values (bench.id(${t}, 'org', 0), bench.id(${t}, 'goal', 0), bench.id(${t}, 'company', 0), 'Rides per day', 'rides', 10000, 25000)`
  await writeNodes(tx, t, 'belief', beliefs, 'held')
  await tx`
    insert into poly.belief (org_id, id, owner_id, because, conviction, horizon_from, horizon_until)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'belief', n), bench.id(${t}, 'company', 0), 'What riders told us in the last three rounds of interviews.', 1 + n % 5, 2026, 2028
    from generate_series(0, ${beliefs}::int - 1) n`
  await writeNodes(tx, t, 'bet', bets, 'on_board')
  await tx`
    insert into poly.bet (org_id, id, owner_id, stage, sponsor_id, odds, appetite, metric_name, metric_unit, metric_baseline, metric_target)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'bet', n), bench.id(${t}, 'company', 0), (array['think', 'build', 'ship', 'tweak'])[1 + n % 4],
      bench.id(${t}, 'member', 0), 40 + n % 50, 'Six weeks of two squads', 'Rides in the first week', 'rides', 2, 5
    from generate_series(0, ${bets}::int - 1) n`
  await tx`
    insert into poly.place (org_id, board_id, bet_id, rank, "column")
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'board', 0), bench.id(${t}, 'bet', n), n + 1, case when n < 4 then 'now' when n < ${bets}::int / 2 then 'next' else 'later' end
    from generate_series(0, ${bets}::int - 1) n`
  await tx`
    insert into poly.edge (org_id, kind, source_id, source_kind, source_owner_id, target_id, target_kind, target_owner_id, stance, source_version, target_version, created_by, changed_by)
    select bench.id(${t}, 'org', 0), 'evidence', bench.id(${t}, 'belief', n % ${beliefs}::int), 'belief', company, bench.id(${t}, 'bet', n), 'bet', company, 'supports', 1, 1, founder, founder
    from generate_series(0, ${bets}::int - 1) n, bench.id(${t}, 'company', 0) company, bench.id(${t}, 'member', 0) founder`
}

const writeNodes = async (
  tx: Desk['tx'],
  t: number,
  kind: 'goal' | 'belief' | 'bet',
  count: number,
  state: string,
): Promise<void> => {
  await tx`
    insert into poly.node (org_id, id, kind, owner_id, title, body, state, created_by, changed_by)
    select bench.id(${t}, 'org', 0), bench.id(${t}, ${kind}, n), ${kind}, bench.id(${t}, 'company', 0), initcap(${kind}) || ' ' || n || ': riders who ride in week one stay',
      'Of those who rode within three days, two in three still ride after a year; of the others, one in five.', ${state}, founder, founder
    from generate_series(0, ${count}::int - 1) n, bench.id(${t}, 'member', 0) founder`
}
