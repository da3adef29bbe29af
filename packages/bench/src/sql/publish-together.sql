-- Sixteen check-ins of sixteen squads in one transaction, by the product's own functions: what its statements allow when
-- nobody decides between them. A transaction of pgbench counts as sixteen.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set value random(10, 49)
\set n :n + 1
\startpipeline
begin;
select poly.enter(array(select bench.id(:tenant, 'account', (:squad + i * 97) % :squads * 8 + 1) from generate_series(0, 15) i), 'bench-' || :tenant::int);
select poly.check_in_facts(array(select bench.id(:run, 'checkIn', (:n * 16 + i) * 100 + :client_id) from generate_series(0, 15) i),
  array(select bench.id(:tenant, 'squad', (:squad + i * 97) % :squads) from generate_series(0, 15) i),
  array(select bench.id(:tenant, 'keyResult', (:squad + i * 97) % :squads * :per_squad) from generate_series(0, 15) i));
select * from poly.store_check_ins(
  (select json_agg(json_build_object('id', bench.id(:run, 'checkIn', (:n * 16 + i) * 100 + :client_id), 'squadId', bench.id(:tenant, 'squad', (:squad + i * 97) % :squads),
    'cycleId', bench.id(:tenant, 'cycle', 0), 'weekOf', date_trunc('week', current_date)::date, 'authorId', bench.id(:tenant, 'member', (:squad + i * 97) % :squads * 8 + 1),
    'p1s', '[]'::json, 'stoppedUs', '', 'nextWeeks', '', 'learning', '', 'correctsId', null, 'digest', repeat('0f', 32))) from generate_series(0, 15) i),
  (select json_agg(json_build_object('checkInId', bench.id(:run, 'checkIn', (:n * 16 + i) * 100 + :client_id), 'keyResultId', bench.id(:tenant, 'keyResult', (:squad + i * 97) % :squads * :per_squad),
    'value', :value::int, 'confidence', 7, 'status', 'on_track', 'suggestedStatus', 'on_track', 'note', '', 'evidence', '', 'progress', 5000, 'keyResultVersion', 1,
    'observedOn', current_date)) from generate_series(0, 15) i));
commit;
\endpipeline
