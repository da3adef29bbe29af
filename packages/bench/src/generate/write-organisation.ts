import type { Desk } from './step.ts'
import { slugOf, SQUADS_PER_TRIBE } from './tenants.ts'

/** The organisation with its founder, its cycles, and its tribes with their squads. */
export async function writeOrganisation({ tx, plan, calendar }: Desk): Promise<void> {
  const { number: t, squads } = plan
  const slug = slugOf(plan)
  await tx`insert into poly.account (id, email, name, password_hash) values (bench.id(${t}, 'account', 0), ${`founder@${slug}.example`}, 'Founder', 'none')`
  await tx`select poly.found_org(${slug}, ${`Bench ${t}`}, 'Europe/Stockholm', 'quarter', 'spotify', bench.id(${t}, 'account', 0), 'Founder', bench.id(${t}, 'company', 0), bench.id(${t}, 'board', 0))`
  await tx`
    insert into poly.cycle (org_id, id, name, kind, starts_on, ends_on)
    select bench.id(${t}, 'org', 0), bench.id(${t}, 'cycle', n), 'Cycle ' || (5 - n), 'quarter',
      case n when 0 then ${calendar.startsOn}::date else ${calendar.startsOn}::date - n * 91 end,
      case n when 0 then ${calendar.endsOn}::date else ${calendar.startsOn}::date - n * 91 + 90 end
    from generate_series(0, 3) n`
  await writeUnits(tx, t, 'tribe', Math.ceil(squads / SQUADS_PER_TRIBE), calendar.foundedOn)
  await writeUnits(tx, t, 'squad', squads, calendar.foundedOn)
}

const writeUnits = async (
  tx: Desk['tx'],
  t: number,
  kind: 'tribe' | 'squad',
  count: number,
  foundedOn: string,
): Promise<void> => {
  await tx`
    insert into poly.node (org_id, id, kind, owner_id, title, body, state, created_by, changed_by)
    select bench.id(${t}, 'org', 0), id, 'unit', id, initcap(${kind}) || ' ' || n, 'Riders get where they want to be, on time and in one piece.', 'active', founder, founder
    from generate_series(0, ${count}::int - 1) n, bench.id(${t}, ${kind}, n) id, bench.id(${t}, 'member', 0) founder`
  await tx`
    insert into poly.unit (org_id, id, kind, slug, prefix)
    select bench.id(${t}, 'org', 0), bench.id(${t}, ${kind}, n), ${kind}, ${kind} || '-' || n,
      case when ${kind} = 'squad' then chr(65 + n / 676) || chr(65 + n / 26 % 26) || chr(65 + n % 26) end
    from generate_series(0, ${count}::int - 1) n`
  await tx`
    insert into poly.standing (org_id, unit_id, parent_id, from_on)
    select bench.id(${t}, 'org', 0), bench.id(${t}, ${kind}, n),
      case when ${kind} = 'tribe' then bench.id(${t}, 'company', 0) else bench.id(${t}, 'tribe', n / ${SQUADS_PER_TRIBE}::int) end, ${foundedOn}::date
    from generate_series(0, ${count}::int - 1) n`
}
