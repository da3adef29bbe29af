-- What Drizzle cannot say: forced policies, time exclusions, triggers that number and remember, the few operations that
-- need one place, and the grants. What is not granted cannot happen.

do $$ declare t text; begin
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity loop
    execute format('alter table poly.%I force row level security', t);
  end loop;
end $$;
--> statement-breakpoint
-- The key of an exclusion is an expression on purpose: the planner must not use its GiST index to look up who sits where.
alter table poly.standing add constraint standing_one_parent exclude using gist (org_id with =, (unit_id::text) with =, daterange(from_on, until_on) with &&);
--> statement-breakpoint
alter table poly.seat add constraint seat_once exclude using gist (org_id with =, (member_id::text || unit_id::text || role) with =, daterange(from_on, until_on) with &&);
--> statement-breakpoint
alter table poly.cycle add constraint cycle_one_at_a_time exclude using gist (org_id with =, kind with =, daterange(starts_on, ends_on, '[]') with &&);
--> statement-breakpoint
alter table poly.place add constraint place_rank_once unique (org_id, board_id, rank) deferrable initially deferred;
--> statement-breakpoint
-- Newest readings and totals are kept in place: room for them beside the row, in the table or in each of its partitions.
do $$ declare kept regclass[] := '{poly.key_result,poly.objective}'; leaf regclass; begin
  for leaf in select c.oid::regclass from pg_class c where c.relkind = 'r' and (c.oid = any (kept) or c.oid in (select inhrelid from pg_inherits where inhparent = any (kept))) loop
    execute format('alter table %s set (fillfactor = 80)', leaf);
  end loop;
end $$;
--> statement-breakpoint

------------------------------------------------------------------ what the planner is told
-- A plan serves all tenants, so it is made for a large one: told the truth, that a tenant has a five-hundredth of all rows,
-- the planner takes any index that begins with org_id, and reads the whole of a large tenant for one row of it. An id names
-- its tenant besides; without being told so, the planner takes the two conditions for independent.
-- Called by each migration that makes a table or an index; docs/decisions/014-plans-for-large-tenants.md
create function poly.tell_planner() returns void language plpgsql as $$ declare t record; i record; begin
  for t in select c.oid::regclass as name, c.relkind from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('alter table %s alter column org_id set (n_distinct = 4, n_distinct_inherited = 4)', t.name);
  end loop;
  for i in select distinct c.oid::regclass as name, c.relname, second.attname from pg_index x join pg_class c on c.oid = x.indrelid
    join pg_attribute first on first.attrelid = c.oid and first.attnum = x.indkey[0] and first.attname = 'org_id'
    join pg_attribute second on second.attrelid = c.oid and second.attnum = x.indkey[1] and second.atttypid = 'uuid'::regtype
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('create statistics if not exists poly.%I (dependencies) on org_id, %I from %s', left(i.relname || '_' || i.attname, 52) || '_tells_org', i.attname, i.name);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function poly.tell_planner() from public;
--> statement-breakpoint
select poly.tell_planner();
--> statement-breakpoint

------------------------------------------------------------------ numbers, versions, history
-- The next human key of a kind: BL-1, B-12, PAY-3, PAY-3.2; null for kinds that nobody calls by one.
create function poly.next_key(of_kind text, owner uuid, parent uuid default null) returns text language plpgsql security definer set search_path = poly, pg_temp as $$
declare scope_of text; n int; lead text;
begin
  if of_kind not in ('belief', 'goal', 'data', 'insight', 'bet', 'objective', 'key_result') then return null; end if;
  scope_of := case of_kind when 'objective' then 'objective:' || owner when 'key_result' then 'key_result:' || parent else of_kind end;
  insert into counter as c (org_id, scope, last) values (org(), scope_of, 1) on conflict (org_id, scope) do update set last = c.last + 1 returning last into n;
  lead := case of_kind when 'belief' then 'BL-' when 'goal' then 'G-' when 'data' then 'D-' when 'insight' then 'I-' when 'bet' then 'B-'
    when 'objective' then (select prefix from unit where org_id = org() and id = owner) || '-'
    when 'key_result' then (select key from node where org_id = org() and id = parent) || '.' end;
  return lead || n;
end $$;
--> statement-breakpoint
create function poly.node_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1; new.created_at := clock(); new.changed_at := new.created_at; new.changed_by := new.created_by;
    -- A key is given, never chosen; that of a key result comes with its objective, in key_result_numbered.
    if new.key is null and new.kind <> 'key_result' then new.key := next_key(new.kind, new.owner_id); end if;
    return new;
  end if;
  new.changed_by := coalesce(actor(), old.changed_by);
  -- Whether a bet stands on a board is its council's to say, through move_bet.
  if new.kind = 'bet' and new.state <> old.state and session_user = 'poly_app' and new.owner_id <> all (my_councils()) then
    raise exception 'the council decides the state of a bet' using errcode = '42501';
  end if;
  if new.reason is not distinct from old.reason then new.reason := null; end if; -- a reason belongs to one change
  if exists (select from node_version where org_id = old.org_id and node_id = old.id and version = old.version and xid = pg_current_xact_id()) then return new; end if;
  new.version := old.version + 1;
  new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond'); -- two transactions must not cross
  return new;
end $$;
--> statement-breakpoint
create function poly.node_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare says jsonb := jsonb_build_object('title', new.title, 'body', new.body, 'state', new.state, 'key', new.key); before jsonb;
begin
  if tg_op = 'UPDATE' and new.version = old.version then
    update node_version set said = said || says, reason = coalesce(new.reason, reason) where org_id = new.org_id and node_id = new.id and version = new.version;
    return null;
  end if;
  if tg_op = 'UPDATE' then
    update node_version set until_at = new.changed_at where org_id = new.org_id and node_id = new.id and version = old.version returning said into before;
  end if;
  insert into node_version (org_id, node_id, version, kind, owner_id, from_at, by, reason, said)
    values (new.org_id, new.id, new.version, new.kind, new.owner_id, new.changed_at, new.changed_by, new.reason, coalesce(before, '{}') || says);
  insert into change (org_id, of, subject_id) values (new.org_id, new.kind, new.id);
  return null;
end $$;
--> statement-breakpoint
create function poly.key_result_numbered() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update node set key = next_key('key_result', new.owner_id, new.objective_id) where org_id = new.org_id and id = new.id and key is null;
  return null;
end $$;
--> statement-breakpoint
create trigger node_before before insert or update on poly.node for each row execute function poly.node_before();
--> statement-breakpoint
create trigger numbered after insert on poly.key_result for each row execute function poly.key_result_numbered();
--> statement-breakpoint
create trigger node_said after insert or update on poly.node for each row execute function poly.node_said();
--> statement-breakpoint
-- A detail speaks in its node's version; a changed detail is a changed node.
create function poly.detail_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare
  -- What is the node's to say, what readings keep up to date, and what is counted of others.
  unsaid text[] := '{org_id,id,kind,node_kind,owner_id,owner_sort}'::text[]
    || '{counts,current_value,current_confidence,current_status,current_evidence,current_progress,current_observed_on,current_recorded_at,current_check_in_id}'
    || '{key_result_count,said_on_track,said_at_risk,said_off_track,said_nothing,progress_sum,progress_count,newest_observed_on}';
  says jsonb := to_jsonb(new) - unsaid;
begin
  if tg_op = 'UPDATE' then
    if says = to_jsonb(old) - unsaid then return null; end if;
    update node set changed_by = changed_by where org_id = new.org_id and id = new.id;
  end if;
  update node_version v set said = said || says from node n
    where n.org_id = new.org_id and n.id = new.id and v.org_id = n.org_id and v.node_id = n.id and v.version = n.version;
  return null;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['unit', 'belief', 'data_point', 'goal', 'board', 'bet', 'ask'] loop
    execute format('create trigger said after insert or update on poly.%I for each row execute function poly.detail_said()', t);
  end loop;
end $$;
--> statement-breakpoint
-- Two whose other columns are counted or read: only a changed meaning is a changed node.
create trigger said after insert or update of cycle_id, ambition, basis, basis_reason, grade, grade_note on poly.objective
  for each row execute function poly.detail_said();
--> statement-breakpoint
create trigger said after insert or update of objective_id, position, measure, unit, baseline, baseline_due_on, target, low, high, due_on, readable_from_week on poly.key_result
  for each row execute function poly.detail_said();
--> statement-breakpoint
create function poly.edge_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1; new.created_at := clock(); new.changed_at := new.created_at; new.changed_by := new.created_by;
  else
    new.version := old.version + 1; new.changed_by := coalesce(actor(), old.changed_by);
    new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond');
    if new.reason is not distinct from old.reason then new.reason := null; end if;
  end if;
  -- what was read is never newer than what there is
  new.source_version := least(new.source_version, (select version from node where org_id = new.org_id and id = new.source_id));
  new.target_version := least(new.target_version, (select version from node where org_id = new.org_id and id = new.target_id));
  return new;
end $$;
--> statement-breakpoint
create function poly.answer_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  new.changed_by := coalesce(actor(), new.changed_by);
  if tg_op = 'INSERT' then new.version := 1; new.changed_at := clock();
  else new.version := old.version + 1; new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond'); end if;
  select least(new.source_version, s.version), least(new.target_version, t.version) into new.source_version, new.target_version
    from edge e join node s on s.org_id = e.org_id and s.id = e.source_id join node t on t.org_id = e.org_id and t.id = e.target_id
    where e.org_id = new.org_id and e.id = new.edge_id;
  return new;
end $$;
--> statement-breakpoint
create function poly.edge_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update edge_version set until_at = new.changed_at where org_id = new.org_id and edge_id = new.id and part = 'edge' and version = old.version;
  end if;
  insert into edge_version (org_id, edge_id, part, version, source_id, target_id, kind, from_at, by, reason, said)
    values (new.org_id, new.id, 'edge', new.version, new.source_id, new.target_id, new.kind, new.changed_at, new.changed_by, new.reason,
      jsonb_build_object('state', new.state, 'stance', new.stance, 'weight', new.weight, 'sentence', new.sentence, 'expected_effect', new.expected_effect, 'source_version', new.source_version, 'target_version', new.target_version));
  insert into change (org_id, of, subject_id) values (new.org_id, 'edge', new.id);
  return null;
end $$;
--> statement-breakpoint
create function poly.answer_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update edge_version set until_at = new.changed_at where org_id = new.org_id and edge_id = new.edge_id and part = 'answer' and version = old.version;
  end if;
  insert into edge_version (org_id, edge_id, part, version, source_id, target_id, kind, from_at, by, reason, said)
    select new.org_id, new.edge_id, 'answer', new.version, e.source_id, e.target_id, e.kind, new.changed_at, new.changed_by, new.reason,
      jsonb_build_object('verdict', new.verdict, 'sentence', new.sentence, 'source_version', new.source_version, 'target_version', new.target_version)
    from edge e where e.org_id = new.org_id and e.id = new.edge_id;
  insert into change (org_id, of, subject_id) values (new.org_id, 'edge', new.edge_id);
  return null;
end $$;
--> statement-breakpoint
create trigger edge_before before insert or update on poly.edge for each row execute function poly.edge_before();
--> statement-breakpoint
create trigger edge_said after insert or update on poly.edge for each row execute function poly.edge_said();
--> statement-breakpoint
create trigger answer_before before insert or update on poly.edge_answer for each row execute function poly.answer_before();
--> statement-breakpoint
create trigger answer_said after insert or update on poly.edge_answer for each row execute function poly.answer_said();
--> statement-breakpoint
-- Rows that are no nodes: their key columns are the trigger's arguments.
create function poly.row_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare says jsonb := to_jsonb(new) - '{org_id,token_hash}'::text[]; key_of text; last_one row_version; at timestamptz;
begin
  select string_agg(says ->> part, '/' order by n) into key_of from unnest(tg_argv) with ordinality as parts (part, n);
  select * into last_one from row_version v where v.org_id = new.org_id and v.of = tg_table_name and v.key = key_of order by version desc limit 1 for update;
  at := greatest(clock(), last_one.from_at + interval '1 microsecond');
  update row_version v set until_at = at where v.org_id = new.org_id and v.of = tg_table_name and v.key = key_of and v.version = last_one.version;
  insert into row_version (org_id, of, key, version, from_at, by, said) values (new.org_id, tg_table_name, key_of, coalesce(last_one.version, 0) + 1, at, actor(), says);
  insert into change (org_id, of, subject_id) values (new.org_id, tg_table_name, case when says ? 'id' then (says ->> 'id')::uuid when says ? 'unit_id' then (says ->> 'unit_id')::uuid end);
  return null;
end $$;
--> statement-breakpoint
create trigger said after insert or update on poly.org for each row execute function poly.row_said('slug');
--> statement-breakpoint
create trigger said after insert or update on poly.member for each row execute function poly.row_said('id');
--> statement-breakpoint
create trigger said after insert or update on poly.invitation for each row execute function poly.row_said('id');
--> statement-breakpoint
create trigger said after insert or update on poly.cycle for each row execute function poly.row_said('id');
--> statement-breakpoint
create trigger said after insert or update on poly.standing for each row execute function poly.row_said('unit_id', 'from_on');
--> statement-breakpoint
create trigger said after insert or update on poly.seat for each row execute function poly.row_said('member_id', 'unit_id', 'role', 'from_on');
--> statement-breakpoint
create trigger said after insert or update on poly.seat_request for each row execute function poly.row_said('id');
--> statement-breakpoint

------------------------------------------------------------------ check-ins
create function poly.check_ins_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into change (org_id, of, subject_id) select org_id, 'check_in', squad_id from fresh;
  return null;
end $$;
--> statement-breakpoint
create trigger said after insert on poly.check_in referencing new table as fresh for each statement execute function poly.check_ins_said();
--> statement-breakpoint
-- The current value is the greatest (observed_on, recorded_at, id). Asked once per statement: all key results are locked in
-- the order of their ids before any objective is, so two check-ins at once wait for each other and never lock each other out.
-- The tenant is named by a variable: taken from the rows, it would count twice beside the policy's, and with many tenants
-- the planner would think that an index's first column finds a row as well as a whole key does.
create function poly.values_taken() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org();
begin
  -- What is published is whole: nothing is added to it afterwards.
  if exists (select from fresh v where not exists (select from check_in c where c.org_id = o and c.id = v.check_in_id and c.xid = pg_current_xact_id())) then
    raise exception 'a published check-in cannot be added to' using errcode = '42501';
  end if;
  perform from key_result k where k.org_id = o and k.id in (select key_result_id from fresh) order by k.id for no key update;
  -- Under that lock nobody changes a measure: progress was computed with the one that stands, or is refused.
  if exists (select from fresh v join node n on n.org_id = o and n.id = v.key_result_id where v.key_result_version <> n.version) then
    raise exception 'a key result was changed meanwhile' using errcode = 'PC422';
  end if;
  update key_result k set current_value = v.value, current_confidence = v.confidence, current_status = v.status, current_evidence = v.evidence,
      current_progress = v.progress, current_observed_on = v.observed_on, current_recorded_at = v.recorded_at, current_check_in_id = v.check_in_id
    from (select distinct on (key_result_id) * from fresh order by key_result_id, observed_on desc, recorded_at desc, check_in_id desc) v
    where k.org_id = o and k.id = v.key_result_id
      and (k.current_check_in_id is null or (k.current_observed_on, k.current_recorded_at, k.current_check_in_id) < (v.observed_on, v.recorded_at, v.check_in_id));
  return null;
end $$;
--> statement-breakpoint
create trigger taken after insert on poly.check_in_value referencing new table as fresh for each statement execute function poly.values_taken();
--> statement-breakpoint

------------------------------------------------------------------ what objectives keep of their key results
-- The states that count in an objective, PR10; packages/db/src/guards/totals.db.test.ts compares them with the domain's.
create function poly.is_counted(state text) returns boolean language sql immutable parallel safe as $$ select state in ('active', 'achieved', 'missed') $$;
--> statement-breakpoint
create function poly.key_result_counts() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  new.counts := (select is_counted(state) from node where org_id = new.org_id and id = new.id);
  return new;
end $$;
--> statement-breakpoint
create trigger counts before insert on poly.key_result for each row execute function poly.key_result_counts();
--> statement-breakpoint
create function poly.key_result_state_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update key_result set counts = is_counted(new.state) where org_id = new.org_id and id = new.id and counts <> is_counted(new.state);
  return null;
end $$;
--> statement-breakpoint
create trigger state_said after update of state on poly.node for each row when (new.kind = 'key_result' and new.state <> old.state)
  execute function poly.key_result_state_said();
--> statement-breakpoint
-- Adds what key results came to say and takes away what they said before, PR13. Objectives are locked in the order of their ids.
create type poly.key_result_part as (objective_id uuid, sign int, status text, progress int, observed_on date);
--> statement-breakpoint
create function poly.totals_moved() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare here uuid := org(); parts key_result_part[];
begin
  if tg_op = 'INSERT' then
    parts := array(select (f.objective_id, 1, f.current_status, f.current_progress, f.current_observed_on)::key_result_part from fresh f where f.counts);
  else
    parts := array(select (f.objective_id, 1, f.current_status, f.current_progress, f.current_observed_on)::key_result_part from fresh f where f.counts
      union all select (f.objective_id, -1, f.current_status, f.current_progress, f.current_observed_on)::key_result_part from former f where f.counts);
  end if;
  perform from objective o where o.org_id = here and o.id = any (array(select distinct objective_id from unnest(parts))) order by o.id for no key update;
  -- One statement for all of them: each would read the table's checks anew.
  update objective o set key_result_count = o.key_result_count + moved.n,
      said_on_track = o.said_on_track + moved.on_track, said_at_risk = o.said_at_risk + moved.at_risk,
      said_off_track = o.said_off_track + moved.off_track, said_nothing = o.said_nothing + moved.nothing,
      progress_sum = o.progress_sum + moved.progress_sum, progress_count = o.progress_count + moved.progress_count,
      -- A reading that went away may have been the newest: then the others are asked, under the lock.
      newest_observed_on = case when moved.former_on is not null and (moved.newest_on is null or moved.newest_on < moved.former_on)
        then (select max(k.current_observed_on) from key_result k where k.org_id = here and k.objective_id = o.id and k.counts)
        else greatest(o.newest_observed_on, moved.newest_on) end
    from (select objective_id as id, sum(sign) as n,
        coalesce(sum(sign) filter (where status = 'on_track'), 0) as on_track, coalesce(sum(sign) filter (where status = 'at_risk'), 0) as at_risk,
        coalesce(sum(sign) filter (where status = 'off_track'), 0) as off_track, coalesce(sum(sign) filter (where status is null), 0) as nothing,
        coalesce(sum(sign * progress), 0) as progress_sum, coalesce(sum(sign) filter (where progress is not null), 0) as progress_count,
        max(observed_on) filter (where sign > 0) as newest_on, max(observed_on) filter (where sign < 0) as former_on
      from unnest(parts) group by objective_id) moved
    where o.org_id = here and o.id = moved.id
      and ((moved.n, moved.on_track, moved.at_risk, moved.off_track, moved.progress_sum, moved.progress_count) <> (0, 0, 0, 0, 0, 0)
        or moved.newest_on is distinct from moved.former_on);
  return null;
end $$;
--> statement-breakpoint
create trigger totals_of_new after insert on poly.key_result referencing new table as fresh for each statement execute function poly.totals_moved();
--> statement-breakpoint
create trigger totals after update on poly.key_result referencing old table as former new table as fresh for each statement execute function poly.totals_moved();
--> statement-breakpoint
-- A check-in becomes a node when somebody first speaks of it, and not before: as a node each it would cost a third of their throughput.
create function poly.spoken_of() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into node (org_id, id, kind, owner_id, title, body, state, created_by, changed_by)
    select org_id, id, 'check_in', squad_id, 'Check-in ' || week_of, learning, 'published', coalesce(actor(), author_id), coalesce(actor(), author_id) from check_in
    where org_id = new.org_id and id = new.target_id and not exists (select from node where org_id = new.org_id and id = new.target_id);
  return new;
end $$;
--> statement-breakpoint
create trigger a_spoken_of before insert on poly.edge for each row when (new.target_kind = 'check_in') execute function poly.spoken_of();
--> statement-breakpoint

------------------------------------------------------------------ bets, asks, seats
-- A sponsor is named by the council; an author may name themselves while nobody is.
create function poly.bet_sponsored() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if new.sponsor_id is distinct from old.sponsor_id and session_user = 'poly_app' and new.owner_id <> all (my_councils())
    and not (old.sponsor_id is null and new.sponsor_id = actor() and exists (select from node where org_id = new.org_id and id = new.id and created_by = actor())) then
    raise exception 'the council names the sponsor' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sponsored before update on poly.bet for each row execute function poly.bet_sponsored();
--> statement-breakpoint
create function poly.ask_answered() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if old.answer is not null then raise exception 'this ask has its answer already' using errcode = 'PC409'; end if;
  new.answered_by := actor(); new.answered_at := clock();
  update node set state = 'answered' where org_id = new.org_id and id = new.id;
  return new;
end $$;
--> statement-breakpoint
create trigger answered before update on poly.ask for each row execute function poly.ask_answered();
--> statement-breakpoint
-- A seat can only end, never be lengthened or moved back.
create function poly.seat_ends() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if new.until_on > old.until_on or new.until_on < today() then raise exception 'a seat can only end, today or later' using errcode = 'PC422'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ends before update on poly.seat for each row execute function poly.seat_ends();
--> statement-breakpoint
create function poly.seat_request_answered() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if old.state <> 'open' then raise exception 'this request has its answer already' using errcode = 'PC409'; end if;
  new.answered_by := actor();
  return new;
end $$;
--> statement-breakpoint
create trigger answered before update on poly.seat_request for each row execute function poly.seat_request_answered();
--> statement-breakpoint

------------------------------------------------------------------ the directory follows the tenants
create function poly.member_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.account_id is distinct from new.account_id or new.left_on is not null) then
    delete from membership where org_id = old.org_id and account_id = old.account_id;
  end if;
  if new.account_id is not null and new.left_on is null then
    insert into membership (account_id, org_id, member_id) values (new.account_id, new.org_id, new.id) on conflict do nothing;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger listed after insert or update on poly.member for each row execute function poly.member_listed();
--> statement-breakpoint
create function poly.org_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into org_directory (slug, org_id, name) values (new.slug, new.org_id, new.name) on conflict (org_id) do update set name = excluded.name;
  return null;
end $$;
--> statement-breakpoint
create trigger listed after insert or update on poly.org for each row execute function poly.org_listed();
--> statement-breakpoint
create function poly.invitation_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into invitation_directory (token_hash, org_id, invitation_id) values (new.token_hash, new.org_id, new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger listed after insert on poly.invitation for each row execute function poly.invitation_listed();
--> statement-breakpoint

------------------------------------------------------------------ operations that need one place
-- Founds the organisation of the transaction; the acting member becomes admin and the first of its council.
create function poly.found_org(slug_of text, name_of text, zone text, cycle_kind_of text, terms_of text, account uuid, person text, company uuid, board_of uuid)
returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare founder uuid := actor();
begin
  if founder is null then raise exception 'one member founds an organisation' using errcode = '42501'; end if;
  insert into org (org_id, name, slug, time_zone, cycle_kind, terms) values (org(), name_of, slug_of, zone, cycle_kind_of, terms_of);
  insert into member (org_id, id, account_id, name, role, joined_on) values (org(), founder, account, person, 'admin', today());
  insert into node (org_id, id, kind, owner_id, title, state, created_by, changed_by) values (org(), company, 'unit', company, name_of, 'active', founder, founder);
  insert into unit (org_id, id, kind, slug) values (org(), company, 'company', 'company');
  insert into seat (org_id, member_id, unit_id, role, from_on, given_by) values (org(), founder, company, 'council', today(), founder);
  insert into node (org_id, id, kind, owner_id, title, state, created_by, changed_by) values (org(), board_of, 'board', company, name_of, 'active', founder, founder);
  insert into board (org_id, id, owner_id) values (org(), board_of, company);
end $$;
--> statement-breakpoint
-- Lets the acting member in through an invitation of the transaction's organisation. Seats follow the rules of seats: given by
-- an inviter who sits there, or the first one, or asked for. Returns nothing when the invitation is used, revoked or over.
create function poly.accept_invitation(hash bytea, account uuid, person text) returns uuid language plpgsql security definer set search_path = poly, pg_temp as $$
declare i invitation; guest uuid := actor(); squad uuid;
begin
  select * into i from invitation where org_id = org() and token_hash = hash and revoked_at is null and accepted_at is null and expires_at > clock() for update;
  if not found or guest is null then return null; end if;
  insert into member (org_id, id, account_id, name, role, joined_on) values (org(), guest, account, person, i.role, today()) on conflict (org_id, id) do nothing;
  if not exists (select from member where org_id = org() and id = guest and account_id = account and left_on is null) then raise exception 'not this account' using errcode = '42501'; end if;
  foreach squad in array i.unit_ids loop
    continue when exists (select from seat s where s.org_id = org() and s.unit_id = squad and s.member_id = guest and s.role = 'member' and s.until_on > today());
    if exists (select from seat s where s.org_id = org() and s.unit_id = squad and s.member_id = i.created_by and s.role = 'member' and s.from_on <= today() and s.until_on > today()) then
      insert into seat (org_id, member_id, unit_id, from_on, given_by) values (org(), guest, squad, today(), i.created_by);
    elsif not exists (select from seat s where s.org_id = org() and s.unit_id = squad and s.role = 'member')
      and exists (select from member m where m.org_id = org() and m.id = i.created_by and m.role = 'admin' and m.left_on is null) then
      insert into seat (org_id, member_id, unit_id, from_on, given_by, is_first) values (org(), guest, squad, today(), i.created_by, true);
    else
      insert into seat_request (org_id, unit_id, member_id, created_by) values (org(), squad, guest, i.created_by) on conflict do nothing;
    end if;
  end loop;
  update invitation set accepted_by = guest, accepted_at = clock() where org_id = org() and id = i.id;
  return guest;
end $$;
--> statement-breakpoint
-- Puts a bet after another (null = on top) in a column of a board: locks the board, renumbers, writes down why and the whole order.
create function poly.move_bet(board_of uuid, bet_of uuid, to_column text, after_bet uuid, why text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare before place; after_key int := 0; now_rank int;
begin
  perform from board b where b.org_id = org() and b.id = board_of and b.owner_id = any (my_councils()) for no key update;
  if not found then raise exception 'the council of the board ranks it' using errcode = '42501'; end if;
  select * into before from place p where p.org_id = org() and p.bet_id = bet_of;
  if before.board_id <> board_of then raise exception 'the bet is on another board' using errcode = 'PC422'; end if;
  if not exists (select from node n where n.org_id = org() and n.id = bet_of and n.kind = 'bet' and n.state in ('draft', 'pitched', 'on_board')
    and n.owner_id = (select b.owner_id from board b where b.org_id = org() and b.id = board_of)) then
    raise exception 'only an open bet of the board''s own unit can be ranked' using errcode = 'PC422';
  end if;
  if after_bet is not null then
    select p.rank * 2 + 1 into after_key from place p where p.org_id = org() and p.board_id = board_of and p.bet_id = after_bet and p.bet_id <> bet_of and p."column" = to_column;
    if not found then raise exception 'the bet to stand after is not in that column' using errcode = 'PC409'; end if;
  end if;
  insert into place (org_id, board_id, bet_id, rank, "column") values (org(), board_of, bet_of, 1, to_column) on conflict (org_id, bet_id) do update set "column" = excluded."column";
  update place p set rank = o.n from (
    select bet_id, row_number() over (order by array_position(array['now', 'next', 'later'], "column"), case when bet_id = bet_of then after_key else rank * 2 end) as n
    from place where org_id = org() and board_id = board_of) o
  where p.org_id = org() and p.board_id = board_of and p.bet_id = o.bet_id and (p.rank <> o.n or p.bet_id = bet_of);
  select rank into now_rank from place where org_id = org() and bet_id = bet_of;
  insert into rank_change (org_id, board_id, bet_id, from_rank, to_rank, from_column, to_column, reason, by, order_after, columns_after)
    select org(), board_of, bet_of, before.rank, now_rank, before."column", to_column, why, actor(), array_agg(bet_id order by rank), array_agg("column" order by rank)
    from place where org_id = org() and board_id = board_of;
  update node set state = 'on_board' where org_id = org() and id = bet_of and state <> 'on_board';
  insert into change (org_id, of, subject_id) values (org(), 'rank', board_of);
end $$;
--> statement-breakpoint

------------------------------------------------------------------ functions: nobody's by default
revoke execute on all functions in schema poly from public;
--> statement-breakpoint
grant execute on function poly.org(), poly.actors(), poly.actor(), poly.clock(), poly.today(), poly.seats(), poly.my_units(), poly.my_squads(), poly.my_councils(), poly.my_bets(),
  poly.links_to_me(), poly.is_colleague(), poly.is_admin(), poly.may_open(uuid) to poly_app, poly_keeper;
--> statement-breakpoint
grant execute on function poly.is_counted(text) to poly_keeper;
--> statement-breakpoint
grant execute on function poly.found_org(text, text, text, text, text, uuid, text, uuid, uuid), poly.accept_invitation(bytea, uuid, text), poly.move_bet(uuid, uuid, text, uuid, text) to poly_app;
--> statement-breakpoint

------------------------------------------------------------------ grants
grant usage on schema poly to poly_app, poly_keeper;
--> statement-breakpoint
grant select on all tables in schema poly to poly_app;
--> statement-breakpoint
-- The keeper writes for triggers and fills samples; it cannot log in, and its policy is the tenant's.
grant select, insert, update on all tables in schema poly to poly_keeper;
--> statement-breakpoint
grant delete on poly.membership to poly_keeper;
--> statement-breakpoint
grant insert on poly.account, poly.sign_up, poly.session to poly_app;
--> statement-breakpoint
grant update (name, password_hash) on poly.account to poly_app;
--> statement-breakpoint
grant update (attempts, used_at) on poly.sign_up to poly_app;
--> statement-breakpoint
grant update (last_seen_at, expires_at, revoked_at) on poly.session to poly_app;
--> statement-breakpoint
grant update (name, time_zone, cycle_kind, terms) on poly.org to poly_app;
--> statement-breakpoint
grant insert (org_id, id, role, unit_ids, note, token_hash, created_by, expires_at), update (revoked_at) on poly.invitation to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, slug, prefix, check_in_weekday, time_zone, cycle_kind), update (check_in_weekday, time_zone, cycle_kind) on poly.unit to poly_app;
--> statement-breakpoint
grant insert (org_id, unit_id, parent_id, from_on), update (until_on) on poly.standing to poly_app;
--> statement-breakpoint
grant insert (org_id, member_id, unit_id, role, from_on, given_by, is_first, label), update (until_on) on poly.seat to poly_app;
--> statement-breakpoint
grant insert (org_id, id, unit_id, member_id, created_by), update (state) on poly.seat_request to poly_app;
--> statement-breakpoint
grant insert (org_id, id, name, kind, starts_on, ends_on) on poly.cycle to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, title, body, state, created_by, changed_by), update (title, body, state, reason) on poly.node to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, source_id, source_kind, source_owner_id, target_id, target_kind, target_owner_id, stance, weight, sentence, expected_effect, source_version, target_version, created_by, changed_by),
  update (state, stance, weight, sentence, expected_effect, source_version, target_version, reason) on poly.edge to poly_app;
--> statement-breakpoint
grant insert (org_id, edge_id, verdict, sentence, source_version, target_version, changed_by), update (verdict, sentence, source_version, target_version, reason) on poly.edge_answer to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, because, conviction, horizon_from, horizon_until, review_on), update (because, conviction, horizon_from, horizon_until, review_on) on poly.belief to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, value, unit, n, period, method, source, observed_on, stale_after, quality), update (value, unit, n, period, method, source, observed_on, stale_after, quality) on poly.data_point to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, metric, unit, baseline, target, due_on), update (metric, unit, baseline, target, due_on) on poly.goal to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, stage, sponsor_id, road_manager_id, odds, appetite, decide_on, kill_criteria, assumptions, metric_name, metric_unit, metric_baseline, metric_target, metric_due_on),
  update (sponsor_id, road_manager_id, odds, appetite, decide_on, kill_criteria, assumptions, metric_name, metric_unit, metric_baseline, metric_target, metric_due_on, health, health_note, outcome) on poly.bet to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, now_limit), update (now_limit) on poly.board to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, cycle_id, ambition, basis, basis_reason), update (ambition, basis, basis_reason, grade, grade_note) on poly.objective to poly_app;
--> statement-breakpoint
-- Progress is a rule of the domain, so whoever changes a measure says what it comes to; nothing else of a reading is theirs to write.
grant insert (org_id, id, kind, owner_id, objective_id, position, measure, unit, baseline, baseline_due_on, target, low, high, due_on, readable_from_week, current_progress),
  update (position, measure, unit, baseline, baseline_due_on, target, low, high, due_on, readable_from_week, current_progress) on poly.key_result to poly_app;
--> statement-breakpoint
grant insert (org_id, id, squad_id, cycle_id, week_of, author_id, p1s, stopped_us, next_weeks, learning, corrects_id, digest) on poly.check_in to poly_app;
--> statement-breakpoint
grant insert (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, evidence, progress, key_result_version, observed_on) on poly.check_in_value to poly_app;
--> statement-breakpoint
grant insert (org_id, member_id, squad_id, body), update (body, saved_at), delete on poly.check_in_draft to poly_app;
--> statement-breakpoint
grant insert (org_id, id, created_by, digest, made) on poly.import_batch to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, sort, to_unit_id, to_member_id, needed_by), update (answer) on poly.ask to poly_app;
--> statement-breakpoint

------------------------------------------------------------------ the keeper owns what must see past the writer's rights, inside the one tenant
-- Last, since whoever gives a function away can no longer say who may call it.
grant create on schema poly to poly_keeper;
--> statement-breakpoint
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'poly'::regnamespace and p.prosecdef loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
