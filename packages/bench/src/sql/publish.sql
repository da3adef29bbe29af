-- All that publishing a check-in with one value must ask of the database, by somebody who knows it well: who this is, what
-- the check-in speaks of, the check-in, its value with its triggers, the draft; as poly_app, under all policies. What the
-- product asks beyond that is its own affair and stands not in the limit.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set person :squad * 8 + random(1, 8)
\set kr :squad * :per_squad + random(0, :per_squad - 1)
\set value random(10, 49)
\set n :n + 1
\set check_in :n * 100 + :client_id
\startpipeline
select m.org_id, m.member_id, d.slug from poly.membership m join poly.org_directory d on d.org_id = m.org_id
  where m.account_id = bench.id(:tenant, 'account', :person) and d.slug = 'bench-' || :tenant::int;
begin;
select set_config('app.org_id', bench.id(:tenant, 'org', 0)::text, true),
  set_config('app.actors', '{' || bench.id(:tenant, 'member', :person)::text || '}', true);
select o.time_zone, u.time_zone, n.state, n.version, k.measure, k.baseline, k.baseline_due_on, k.target, k.low, k.high, k.due_on, k.readable_from_week,
    c.id, c.starts_on, c.ends_on, k.owner_id = any (poly.my_squads())
  from poly.key_result k join poly.node n on n.org_id = k.org_id and n.id = k.id
    join poly.objective ob on ob.org_id = k.org_id and ob.id = k.objective_id join poly.cycle c on c.org_id = ob.org_id and c.id = ob.cycle_id
    join poly.unit u on u.org_id = k.org_id and u.id = k.owner_id and u.kind = 'squad' join poly.org o on o.org_id = k.org_id
  where k.org_id = (select bench.id(:tenant, 'org', 0)) and k.id = bench.id(:tenant, 'keyResult', :kr) and k.owner_id = bench.id(:tenant, 'squad', :squad) and n.state = 'active';
insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, digest)
  values (bench.id(:tenant, 'org', 0), bench.id(:run, 'checkIn', :check_in), bench.id(:tenant, 'squad', :squad), bench.id(:tenant, 'cycle', 0),
    date_trunc('week', current_date)::date, bench.id(:tenant, 'member', :person), '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff')
  on conflict (org_id, id) do nothing returning id, week_of, published_at;
insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, evidence, progress, key_result_version, observed_on)
  values (bench.id(:tenant, 'org', 0), bench.id(:run, 'checkIn', :check_in), bench.id(:tenant, 'keyResult', :kr), bench.id(:tenant, 'squad', :squad),
    bench.id(:tenant, 'member', :person), :value::int, 7, 'on_track', 'on_track', '', '', 5000, 1, current_date);
delete from poly.check_in_draft where org_id = (select bench.id(:tenant, 'org', 0)) and member_id = bench.id(:tenant, 'member', :person) and squad_id = bench.id(:tenant, 'squad', :squad);
commit;
\endpipeline
