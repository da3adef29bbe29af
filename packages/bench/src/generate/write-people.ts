import { PEOPLE_PER_SQUAD } from './tenants.ts'
import type { Desk } from './step.ts'

/** Eight people in each squad, all with accounts; person n of squad s is member s * 8 + n, n from 1 (0 is the founder). */
export async function writePeople({ tx, plan: { number: t, squads }, calendar }: Desk): Promise<void> {
  const people = squads * PEOPLE_PER_SQUAD
  await tx`
    insert into poly.account (id, email, name, password_hash)
    select bench.id(${t}, 'account', n), 'person-' || n || '@bench-' || ${t}::int || '.example', 'Person ' || n, 'none' from generate_series(1, ${people}::int) n`
  await tx`
    insert into poly.member (org_id, id, account_id, name, title, joined_on)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'member', n), bench.id(${t}, 'account', n), 'Person ' || n, 'Engineer', ${calendar.foundedOn}::date
    from generate_series(1, ${people}::int) n`
  await tx`
    insert into poly.seat (org_id, member_id, unit_id, role, from_on, given_by, is_first)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'member', n), bench.id(${t}, 'squad', (n - 1) / ${PEOPLE_PER_SQUAD}::int), 'member', ${calendar.foundedOn}::date,
      bench.id(${t}, 'member', 0), (n - 1) % ${PEOPLE_PER_SQUAD}::int = 0
    from generate_series(1, ${people}::int) n`
}
