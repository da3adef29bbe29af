-- What a request asks in one trip: who acts, and the operations that are hot. They run with the caller's own rights, so
-- every policy holds inside them. docs/decisions/012-fast-lane.md says why each is here.

-- Enters an organisation by its slug, as whichever of these accounts are members of it: one for a request, several for a
-- batch of check-ins. Says so to the transaction; policies believe nothing else. No row: none of them is a member.
create function poly.enter(accounts uuid[], slug_of text) returns table (org_id uuid, account_id uuid, member_id uuid) language plpgsql set plan_cache_mode = force_generic_plan as $$
declare org_of uuid; theirs uuid[]; people uuid[];
begin
  select d.org_id, array_agg(m.account_id), array_agg(m.member_id) into org_of, theirs, people
    from poly.org_directory d join poly.membership m on m.org_id = d.org_id
    where d.slug = slug_of and m.account_id = any (accounts) group by d.org_id;
  if org_of is null then return; end if;
  perform set_config('app.org_id', org_of::text, true), set_config('app.actors', people::text, true);
  return query select org_of, a, m from unnest(theirs, people) as t (a, m);
end $$;
--> statement-breakpoint
-- Enters as one account; and what rules ask of whoever acts and where, by the same functions that the policies ask.
create function poly.enter_as(account uuid, slug_of text) returns table (org_id uuid, member_id uuid, name text, time_zone text, cycle_kind text, terms text, is_admin boolean, squad_ids uuid[], council_ids uuid[]) language plpgsql set plan_cache_mode = force_generic_plan as $$
declare org_of uuid; me uuid;
begin
  select e.org_id, e.member_id into org_of, me from poly.enter(array[account], slug_of) e;
  if org_of is null then return; end if;
  return query select org_of, me, o.name, o.time_zone, o.cycle_kind, o.terms, poly.is_admin(), u.squads, u.councils
    from poly.org o, poly.my_units() u where o.org_id = org_of;
end $$;
--> statement-breakpoint
-- What a squad's page is presented from, in one trip, as packages/domain/src/squads/squad-page-facts.ts types it. No row:
-- no member. "page" is null where there is no squad of that name, or no such cycle.
create function poly.squad_page(account uuid, slug_of text, squad_of text, cycle_of uuid, at timestamptz) returns table (org_id uuid, member_id uuid, page json) language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare me record; squad record; o uuid; c uuid; today date := null; shown uuid[];
  cycles json; objectives json; key_results json; links json; seats json; requests json; check_ins json; asks json;
begin
  select * into me from poly.enter_as(account, slug_of);
  if not found then return; end if;
  o := me.org_id; today := poly.today();
  select u.id, u.kind, n.title as name, n.body as mission, u.slug, u.prefix, coalesce(u.time_zone, me.time_zone) as "timeZone", u.cycle_kind as "cycleKind",
      (select json_build_object('name', p.title, 'slug', pu.slug, 'kind', pu.kind) from poly.standing s
        join poly.node p on p.org_id = o and p.id = s.parent_id join poly.unit pu on pu.org_id = o and pu.id = s.parent_id
        where s.org_id = o and s.unit_id = u.id and s.from_on <= today and s.until_on > today) as parent,
      exists (select from poly.seat s where s.org_id = o and s.unit_id = u.id and s.role = 'member') as "wasOpened"
    into squad from poly.unit u join poly.node n on n.org_id = o and n.id = u.id
    where u.org_id = o and u.slug = squad_of and u.kind = 'squad';
  if not found then return query select o, me.member_id, null::json; return; end if;
  select json_agg(x order by x.starts desc) into cycles from (
    select y.id, y.name, y.kind, y.starts_on as starts, y.ends_on as ends from poly.cycle y where y.org_id = o) x;
  -- The one that was asked for; else the one that runs for this squad (rule CY6), else the newest.
  select y.id into c from poly.cycle y where y.org_id = o and case when cycle_of is not null then y.id = cycle_of else true end
    order by (y.kind = coalesce(squad."cycleKind", me.cycle_kind) and (at at time zone me.time_zone)::date between y.starts_on and y.ends_on) desc, y.starts_on desc limit 1;
  if cycle_of is not null and c is null then return query select o, me.member_id, null::json; return; end if;
  select json_agg(x order by x.at, x.id), array_agg(x.id) into objectives, shown from (
    select n.id, n.key, n.title, n.body as why, n.state, n.version, n.created_at as at, b.ambition, b.basis, b.basis_reason as "basisReason", b.grade, b.grade_note as "gradeNote"
    from poly.objective b join poly.node n on n.org_id = o and n.id = b.id
    where b.org_id = o and b.owner_id = squad.id and b.cycle_id = c and n.state in ('active', 'shared', 'draft', 'closing', 'closed', 'stopped')) x;
  if objectives is not null then
    select json_agg(x order by x.position, x.id) into key_results from (
      select n.id, n.key, n.title, n.body as note, n.state, n.version, k.objective_id as "objectiveId", k.position, k.measure as kind, k.unit,
        k.baseline, k.baseline_due_on as "baselineDueOn", k.target, k.low, k.high, k.due_on as "dueOn", k.readable_from_week as "readableFromWeek",
        k.current_value as value, k.current_evidence as evidence, k.current_confidence as confidence, k.current_status as status, k.current_observed_on as "observedOn",
        array(select v.confidence from poly.check_in_value v where v.org_id = o and v.key_result_id = k.id
          order by v.observed_on desc, v.recorded_at desc, v.check_in_id desc limit 3) as confidences
      from unnest(shown) b (id) join poly.key_result k on k.org_id = o and k.objective_id = b.id join poly.node n on n.org_id = o and n.id = k.id) x;
    select json_agg(x order by x.weight, x.at) into links from (
      select e.id, e.kind, e.weight, e.sentence, e.expected_effect as "expectedEffect", e.state, e.version, e.created_at as at, e.changed_at as "declaredAt",
        e.source_version as "sourceVersion", e.target_version as "targetVersion", e.source_id as "sourceId",
        json_build_object('id', t.id, 'kind', t.kind, 'key', t.key, 'title', t.title, 'state', t.state, 'version', t.version) as target,
        exists (select from poly.place p where p.org_id = o and p.bet_id = e.target_id) as "isOnBoard",
        case when a.edge_id is not null then json_build_object('verdict', a.verdict, 'sentence', a.sentence, 'sourceVersion', a.source_version,
          'targetVersion', a.target_version, 'at', a.changed_at) end as answer, m.name as "answeredBy"
      from unnest(shown) b (id)
        join poly.edge e on e.org_id = o and e.source_id = b.id and e.state = 'declared' and e.kind in ('contributes', 'explores', 'protects', 'shares')
        join poly.node t on t.org_id = o and t.id = e.target_id
        left join poly.edge_answer a on a.org_id = o and a.edge_id = e.id left join poly.member m on m.org_id = o and m.id = a.changed_by) x;
  end if;
  select json_agg(x order by x.name) into seats from (
    select s.member_id as "memberId", m.name, m.title, s.role, s.label, s.from_on as "fromOn" from poly.seat s join poly.member m on m.org_id = o and m.id = s.member_id
    where s.org_id = o and s.unit_id = squad.id and s.from_on <= today and s.until_on > today) x;
  select json_agg(x order by x.at) into requests from (
    select r.id, r.member_id as "memberId", m.name, b.name as "askedBy", r.created_at as at from poly.seat_request r
      join poly.member m on m.org_id = o and m.id = r.member_id join poly.member b on b.org_id = o and b.id = r.created_by
    where r.org_id = o and r.unit_id = squad.id and r.state = 'open') x;
  -- What each check-in said: how many of each status, and what was written beside a value.
  with latest as (select * from poly.check_in where org_id = o and squad_id = squad.id order by published_at desc limit 20),
  said as materialized (select v.check_in_id, v.key_result_id, v.value, v.confidence, v.status, v.note from latest join poly.check_in_value v on v.org_id = o and v.check_in_id = latest.id),
  named as materialized (select k.id, k.unit, k.position, n.key, n.created_at from poly.key_result k join poly.node n on n.org_id = o and n.id = k.id
    where k.org_id = o and k.id = any (array(select distinct key_result_id from said where note <> ''))),
  counted as (select check_in_id, json_build_object('on_track', count(*) filter (where status = 'on_track'), 'at_risk', count(*) filter (where status = 'at_risk'),
    'off_track', count(*) filter (where status = 'off_track')) as counts from said group by check_in_id),
  noted as (select said.check_in_id, json_agg(json_build_object('key', named.key, 'unit', named.unit, 'value', said.value, 'confidence', said.confidence, 'note', said.note)
    order by named.created_at, named.position) as notes from said join named on named.id = said.key_result_id where said.note <> '' group by said.check_in_id)
  select json_agg(x order by x."publishedAt" desc) into check_ins from (
    select latest.id, latest.week_of as "weekOf", latest.published_at as "publishedAt", latest.corrects_id as "correctsId", m.name as by, latest.p1s,
      latest.stopped_us as "stoppedUs", latest.next_weeks as "nextWeeks", latest.learning, counted.counts, noted.notes as noted
    from latest join poly.member m on m.org_id = o and m.id = latest.author_id join counted on counted.check_in_id = latest.id
      left join noted on noted.check_in_id = latest.id) x;
  select json_agg(x order by x."askedAt" desc) into asks from (
    select k.id, n.body as text, n.version, n.created_at as "askedAt", b.name as "askedBy", n.created_by as "askedById", k.needed_by as "neededBy",
      k.to_unit_id as "toUnitId", null as "toMemberId", squad.name as "toUnitName", null as "toMemberName",
      case when t.id is not null then json_build_object('id', t.id, 'kind', t.kind, 'key', t.key, 'title', t.title) end as about,
      k.answer, k.answered_at as "answeredAt", m.name as "answeredBy"
    from poly.ask k join poly.node n on n.org_id = o and n.id = k.id join poly.member b on b.org_id = o and b.id = n.created_by
      left join poly.edge e on e.org_id = o and e.source_id = k.id and e.kind = 'about' left join poly.node t on t.org_id = o and t.id = e.target_id
      left join poly.member m on m.org_id = o and m.id = k.answered_by
    where k.org_id = o and k.to_unit_id = squad.id order by n.created_at desc limit 100) x;
  return query select o, me.member_id, json_build_object('at', at, 'me', json_build_object('memberId', me.member_id, 'isAdmin', me.is_admin, 'squadIds', me.squad_ids,
    'councilIds', me.council_ids), 'squad', row_to_json(squad), 'cycleId', c, 'cycles', cycles, 'objectives', objectives, 'keyResults', key_results,
    'links', links, 'seats', seats, 'requests', requests, 'checkIns', check_ins, 'asks', asks);
end $$;
--> statement-breakpoint
-- What deciding a batch of check-ins asks: which are stored already, the squads, their key results with cycles, who sits where.
create function poly.check_in_facts(ids uuid[], squads uuid[], key_results uuid[]) returns json language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org();
begin
  return json_build_object(
    'timeZone', (select time_zone from poly.org where org_id = o),
    'seats', poly.seats(),
    'stored', (select json_agg(json_build_object('id', id, 'authorId', author_id, 'digest', encode(digest, 'hex'), 'weekOf', week_of, 'publishedAt', published_at))
      from poly.check_in where org_id = o and id = any (ids)),
    'squads', (select json_agg(json_build_object('id', u.id, 'name', n.title, 'slug', u.slug, 'timeZone', u.time_zone, 'cycleKind', u.cycle_kind))
      from poly.unit u join poly.node n on n.org_id = o and n.id = u.id where u.org_id = o and u.id = any (squads) and u.kind = 'squad'),
    'keyResults', (select json_agg(json_build_object('id', k.id, 'version', n.version, 'squadId', k.owner_id, 'objectiveId', k.objective_id, 'kind', k.measure, 'baseline', k.baseline, 'baselineDueOn', k.baseline_due_on,
        'target', k.target, 'low', k.low, 'high', k.high, 'dueOn', k.due_on, 'readableFromWeek', k.readable_from_week, 'cycleId', y.id, 'cycleStarts', y.starts_on, 'cycleEnds', y.ends_on))
      from poly.key_result k join poly.node n on n.org_id = o and n.id = k.id and n.state = 'active'
        join poly.objective b on b.org_id = o and b.id = k.objective_id join poly.cycle y on y.org_id = o and y.id = b.cycle_id
      where k.org_id = o and k.id = any (key_results)));
end $$;
--> statement-breakpoint
-- Stores decided check-ins with their values, ends their drafts, and says which were stored; one whose id is taken is left out.
create function poly.store_check_ins(check_ins json, written json) returns table (id uuid, week_of date, published_at timestamptz) language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare o uuid := poly.org();
begin
  return query with made as (
    insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, p1s, stopped_us, next_weeks, learning, corrects_id, digest)
      select o, c.id, c."squadId", c."cycleId", c."weekOf", c."authorId", c.p1s, c."stoppedUs", c."nextWeeks", c.learning, c."correctsId", decode(c.digest, 'hex')
      from json_to_recordset(check_ins) as c (id uuid, "squadId" uuid, "cycleId" uuid, "weekOf" date, "authorId" uuid, p1s text[], "stoppedUs" text, "nextWeeks" text, learning text, "correctsId" uuid, digest text)
      on conflict (org_id, id) do nothing
      returning id, squad_id, author_id, week_of, published_at),
  valued as (
    insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, evidence, progress, key_result_version, observed_on)
      select o, v."checkInId", v."keyResultId", made.squad_id, made.author_id, v.value, v.confidence, v.status, v."suggestedStatus", v.note, v.evidence, v.progress, v."keyResultVersion", v."observedOn"
      from json_to_recordset(written) as v ("checkInId" uuid, "keyResultId" uuid, value numeric, confidence int, status text, "suggestedStatus" text, note text, evidence text, progress int, "keyResultVersion" int, "observedOn" date)
        join made on made.id = v."checkInId"),
  undrafted as (delete from poly.check_in_draft d using made where d.org_id = o and d.member_id = made.author_id and d.squad_id = made.squad_id)
  select made.id, made.week_of, made.published_at from made;
end $$;
--> statement-breakpoint
revoke execute on function poly.enter(uuid[], text), poly.enter_as(uuid, text), poly.squad_page(uuid, text, text, uuid, timestamptz),
  poly.check_in_facts(uuid[], uuid[], uuid[]), poly.store_check_ins(json, json) from public;
--> statement-breakpoint
grant execute on function poly.enter(uuid[], text), poly.enter_as(uuid, text), poly.squad_page(uuid, text, text, uuid, timestamptz),
  poly.check_in_facts(uuid[], uuid[], uuid[]), poly.store_check_ins(json, json) to poly_app;
