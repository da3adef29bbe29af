-- The rows of a squad's page, pipelined, by somebody who knows the tables well; as poly_app, under all policies.
-- The tenant's id stands in a sub-select, so that it is computed once a statement and not once an index look-up.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set person :squad * 8 + random(1, 8)
\startpipeline
select m.org_id, m.member_id, d.slug from poly.membership m join poly.org_directory d on d.org_id = m.org_id
  where m.account_id = bench.id(:tenant, 'account', :person) and d.slug = 'bench-' || :tenant::int;
begin;
select set_config('app.org_id', bench.id(:tenant, 'org', 0)::text, true),
  set_config('app.actors', '{' || bench.id(:tenant, 'member', :person)::text || '}', true);
-- actor
select o.name, o.time_zone, o.cycle_kind, o.terms, poly.is_admin(), poly.my_squads() from poly.org o where o.org_id = (select bench.id(:tenant, 'org', 0));
-- squad
select u.id, u.kind, n.title, n.body, u.slug, u.prefix, u.time_zone, u.cycle_kind, p.title, pu.slug, pu.kind
  from poly.unit u join poly.node n on n.org_id = u.org_id and n.id = u.id
    left join poly.standing st on st.org_id = u.org_id and st.unit_id = u.id and st.from_on <= current_date and st.until_on > current_date
    left join poly.node p on p.org_id = st.org_id and p.id = st.parent_id left join poly.unit pu on pu.org_id = st.org_id and pu.id = st.parent_id
  where u.org_id = (select bench.id(:tenant, 'org', 0)) and u.slug = 'squad-' || :squad::int and u.kind = 'squad';
-- cycles
select id, name, kind, starts_on, ends_on from poly.cycle where org_id = (select bench.id(:tenant, 'org', 0)) order by starts_on desc;
-- objectives
select o.id, n.key, n.title, n.body, n.state, n.version, o.ambition, o.basis, o.basis_reason, o.grade, o.grade_note
  from poly.objective o join poly.node n on n.org_id = o.org_id and n.id = o.id
  where o.org_id = (select bench.id(:tenant, 'org', 0)) and o.owner_id = bench.id(:tenant, 'squad', :squad) and o.cycle_id = bench.id(:tenant, 'cycle', 0)
    and n.state in ('active', 'shared', 'draft', 'closing', 'closed', 'stopped')
  order by n.created_at, n.id;
-- keyResults
select k.id, n.key, n.title, n.body, n.state, n.version, k.objective_id, k.owner_id, k.measure, k.unit, k.baseline, k.baseline_due_on, k.target, k.low, k.high,
    k.due_on, k.readable_from_week, k.current_value, k.current_evidence, k.current_confidence, k.current_status, k.current_observed_on,
    array(select v.confidence from poly.check_in_value v where v.org_id = k.org_id and v.key_result_id = k.id order by v.observed_on desc, v.recorded_at desc, v.check_in_id desc limit 3)
  from poly.objective o join poly.key_result k on k.org_id = o.org_id and k.objective_id = o.id join poly.node n on n.org_id = k.org_id and n.id = k.id
  where o.org_id = (select bench.id(:tenant, 'org', 0)) and o.owner_id = bench.id(:tenant, 'squad', :squad) and o.cycle_id = bench.id(:tenant, 'cycle', 0)
  order by k.objective_id, k.position, k.id;
-- links
select e.id, e.kind, e.weight, e.sentence, e.expected_effect, e.state, e.version, e.changed_at, e.source_version, e.target_version, e.source_id, s.version,
    t.id, t.kind, t.key, t.title, t.state, t.version, p.bet_id is not null, a.verdict, a.sentence, a.source_version, a.target_version, a.changed_at, m.name
  from poly.objective o join poly.edge e on e.org_id = o.org_id and e.source_id = o.id and e.kind in ('contributes', 'explores', 'protects', 'shares')
    join poly.node s on s.org_id = e.org_id and s.id = e.source_id join poly.node t on t.org_id = e.org_id and t.id = e.target_id
    left join poly.place p on p.org_id = e.org_id and p.bet_id = e.target_id left join poly.edge_answer a on a.org_id = e.org_id and a.edge_id = e.id
    left join poly.member m on m.org_id = a.org_id and m.id = a.changed_by
  where o.org_id = (select bench.id(:tenant, 'org', 0)) and o.owner_id = bench.id(:tenant, 'squad', :squad) and o.cycle_id = bench.id(:tenant, 'cycle', 0)
  order by e.weight, e.created_at;
-- seats
select s.member_id, m.name, m.title, s.role, s.label, s.from_on from poly.seat s join poly.member m on m.org_id = s.org_id and m.id = s.member_id
  where s.org_id = (select bench.id(:tenant, 'org', 0)) and s.unit_id = bench.id(:tenant, 'squad', :squad) and s.from_on <= current_date and s.until_on > current_date order by m.name;
-- seatRequests
select r.id, r.member_id, m.name, b.name, r.created_at from poly.seat_request r join poly.member m on m.org_id = r.org_id and m.id = r.member_id
    join poly.member b on b.org_id = r.org_id and b.id = r.created_by
  where r.org_id = (select bench.id(:tenant, 'org', 0)) and r.unit_id = bench.id(:tenant, 'squad', :squad) and r.state = 'open' order by r.created_at;
-- checkIns
select c.id, c.week_of, c.published_at, c.corrects_id, m.name, c.p1s, c.stopped_us, c.next_weeks, c.learning, v.on_track, v.at_risk, v.off_track
  from (select * from poly.check_in where org_id = (select bench.id(:tenant, 'org', 0)) and squad_id = bench.id(:tenant, 'squad', :squad) order by published_at desc limit 20) c
    join poly.member m on m.org_id = c.org_id and m.id = c.author_id
    cross join lateral (select count(*) filter (where status = 'on_track') as on_track, count(*) filter (where status = 'at_risk') as at_risk,
        count(*) filter (where status = 'off_track') as off_track from poly.check_in_value where org_id = (select bench.id(:tenant, 'org', 0)) and check_in_id = c.id) v
  order by c.published_at desc;
-- notes
with kr as materialized (
    select k.id, n.key, k.unit, n.created_at, k.position from poly.key_result k join poly.node n on n.org_id = k.org_id and n.id = k.id
    where k.org_id = (select bench.id(:tenant, 'org', 0)) and k.owner_id = bench.id(:tenant, 'squad', :squad)),
  shown as materialized (
    select c.id from poly.check_in c where c.org_id = (select bench.id(:tenant, 'org', 0)) and c.squad_id = bench.id(:tenant, 'squad', :squad) order by c.published_at desc limit 20)
select v.check_in_id, kr.key, kr.unit, v.value, v.confidence, v.note
  from shown join poly.check_in_value v on v.org_id = (select bench.id(:tenant, 'org', 0)) and v.check_in_id = shown.id and v.note <> '' join kr on kr.id = v.key_result_id
  order by kr.created_at, kr.position;
-- asks
select a.id, n.body, n.version, n.created_at, m.name, n.created_by, a.needed_by, a.to_unit_id, tu.title, b.id, b.kind, b.key, b.title, a.answer, a.answered_at, w.name
  from poly.ask a join poly.node n on n.org_id = a.org_id and n.id = a.id join poly.member m on m.org_id = n.org_id and m.id = n.created_by
    left join poly.edge e on e.org_id = a.org_id and e.source_id = a.id and e.kind = 'about' left join poly.node b on b.org_id = e.org_id and b.id = e.target_id
    left join poly.node tu on tu.org_id = a.org_id and tu.id = a.to_unit_id left join poly.member w on w.org_id = a.org_id and w.id = a.answered_by
  where a.org_id = (select bench.id(:tenant, 'org', 0)) and a.to_unit_id = bench.id(:tenant, 'squad', :squad) order by n.created_at desc limit 100;
-- wasOpened
select member_id from poly.seat where org_id = (select bench.id(:tenant, 'org', 0)) and unit_id = bench.id(:tenant, 'squad', :squad) and role = 'member' limit 1;
commit;
\endpipeline
