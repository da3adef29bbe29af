-- What `objectives.list` asks the database for L, and nothing else: thirty objectives of the running cycle, filtered,
-- the worst first, completed with squad and links; as poly_app, under all policies. Exchange it when the product's changes.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set person :squad * 8 + random(1, 8)
\startpipeline
begin;
select set_config('app.org_id', bench.id(:tenant, 'org', 0)::text, true),
  set_config('app.actors', '{' || bench.id(:tenant, 'member', :person)::text || '}', true);
-- list
with squads as materialized (
    select u.id, u.slug, z.time_zone, (now() at time zone z.time_zone)::date - 10 as fresh_from
    from poly.unit u cross join lateral (select coalesce(u.time_zone, 'Europe/Stockholm') as time_zone) z
    where u.org_id = (select bench.id(:tenant, 'org', 0)) and u.kind = 'squad'),
  matched as materialized (
    select o.id, case
        when o.said_off_track > 0 and (o.newest_observed_on >= s.fresh_from) is true then 0
        when o.said_at_risk > 0 and (o.newest_observed_on >= s.fresh_from) is true then 1
        when o.said_nothing < o.key_result_count and not (o.newest_observed_on >= s.fresh_from) is true then 2
        when o.said_nothing > 0 or o.key_result_count = 0 then 3 else 4 end::float8 as ordered_by
    from poly.objective o join squads s on s.id = o.owner_id join poly.node n on n.org_id = (select bench.id(:tenant, 'org', 0)) and n.id = o.id and n.kind = 'objective'
    where o.org_id = (select bench.id(:tenant, 'org', 0)) and o.cycle_id = bench.id(:tenant, 'cycle', 0) and o.ambition = 'aspirational'
      and n.state in ('draft', 'shared', 'active', 'closing', 'closed', 'stopped') and (strpos(lower(n.title), 'riders') > 0 or strpos(lower(n.key), 'riders') > 0)),
  page as (select id, ordered_by from matched order by ordered_by, id limit 31)
select (select count(*) from matched), o.id, n.key, n.title, n.state, o.ambition, s.id, sn.title, s.slug, s.time_zone,
    o.said_on_track, o.said_at_risk, o.said_off_track, o.said_nothing, o.progress_sum, o.progress_count, o.newest_observed_on,
    (select coalesce(json_agg(json_build_object('kind', t.kind, 'key', t.key, 'title', t.title, 'state', t.state, 'isOnBoard', l.bet_id is not null) order by e.weight, e.created_at), '[]')
      from poly.edge e join poly.node t on t.org_id = e.org_id and t.id = e.target_id left join poly.place l on l.org_id = e.org_id and l.bet_id = e.target_id
      where e.org_id = (select bench.id(:tenant, 'org', 0)) and e.source_id = o.id and e.state = 'declared' and e.kind in ('contributes', 'explores', 'protects', 'shares')), p.ordered_by
  from page p join poly.objective o on o.org_id = (select bench.id(:tenant, 'org', 0)) and o.id = p.id join poly.node n on n.org_id = o.org_id and n.id = o.id
    join squads s on s.id = o.owner_id join poly.node sn on sn.org_id = o.org_id and sn.id = s.id
  order by p.ordered_by, p.id;
commit;
\endpipeline
