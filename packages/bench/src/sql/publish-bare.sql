-- What the machine can do at all: one insert and one update in a transaction, without policies, triggers or foreign keys.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set person :squad * 8 + random(1, 8)
\set kr :squad * :per_squad + random(0, :per_squad - 1)
\set value random(10, 49)
\set n :n + 1
\set check_in :n * 100 + :client_id
\startpipeline
begin;
insert into bench.bare_check_in (org_id, id, squad_id, cycle_id, author_id, key_result_id, value, confidence, status)
  values (bench.id(:tenant, 'org', 0), bench.id(:run, 'checkIn', :check_in), bench.id(:tenant, 'squad', :squad), bench.id(:tenant, 'cycle', 0),
    bench.id(:tenant, 'member', :person), bench.id(:tenant, 'keyResult', :kr), :value::int, 7, 'on_track');
update bench.bare_key_result set current_value = :value::int, current_confidence = 7, current_status = 'on_track',
    current_check_in_id = bench.id(:run, 'checkIn', :check_in), current_recorded_at = clock_timestamp()
  where org_id = bench.id(:tenant, 'org', 0) and id = bench.id(:tenant, 'keyResult', :kr);
commit;
\endpipeline
