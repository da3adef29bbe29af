-- A sample company as one account's own organisation: written by one function in one transaction, and only where there is
-- no organisation yet; removed by another. Nothing else of what the app may do changes.
grant select on poly.sample_copy to poly_app;
--> statement-breakpoint
grant select, insert, delete on poly.sample_copy to poly_keeper;
--> statement-breakpoint
grant update (hides_hints) on poly.account to poly_app;
--> statement-breakpoint
grant update (hides_steps) on poly.membership to poly_app;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- Whether this transaction plays a sample's past: whoever prepares the database may always, the app only in the transaction
-- in which poly.open_sample writes a new copy.
create function poly.is_replaying() returns boolean language plpgsql stable set search_path = poly, pg_temp as $$
begin
  return session_user <> 'poly_app' or exists (select from sample_copy where org_id = org() and xid = pg_current_xact_id_if_assigned());
end $$;
--> statement-breakpoint
-- Now. The setting is asked first, so that everybody else pays nothing for it.
create or replace function poly.clock() returns timestamptz language sql volatile as $$
  select case when coalesce(current_setting('app.clock', true), '') = '' then clock_timestamp()
    when poly.is_replaying() then current_setting('app.clock', true)::timestamptz else clock_timestamp() end
$$;
--> statement-breakpoint
-- Plays lines of a script (packages/db/src/seed/script.ts) in the organisation of the transaction, each by its person and at
-- its moment. Nobody's but the keeper's.
create function poly.play_script(lines jsonb) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare line jsonb; actors_before text := current_setting('app.actors', true); clock_before text := coalesce(current_setting('app.clock', true), '');
  who text; moment_of text; into_table text; cols text; allowed text[];
begin
  select array_agg(relname::text) into allowed from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity;
  for line in select value from jsonb_array_elements(lines) loop
    if line ->> 'by' is distinct from who or line ->> 'at' is distinct from moment_of then
      who := line ->> 'by'; moment_of := line ->> 'at';
      perform set_config('app.actors', '{' || who || '}', true), set_config('app.clock', moment_of, true);
    end if;
    into_table := line ->> 'table';
    if into_table <> all (allowed) then raise exception '% is no table of an organisation', into_table using errcode = '42501'; end if;
    select string_agg(quote_ident(k), ', ') into cols from jsonb_object_keys(coalesce(line -> 'rows' -> 0, line -> 'change')) k;
    if line ? 'rows' then
      execute format('insert into poly.%I (%s) select %s from jsonb_populate_recordset(null::poly.%I, $1)', into_table, cols, cols, into_table) using line -> 'rows';
    else
      execute format('update poly.%I set (%s) = (select %s from jsonb_populate_record(null::poly.%I, $1)) where org_id = $2 and id = $3', into_table, cols, cols, into_table)
        using line -> 'change', org(), (line ->> 'id')::uuid;
    end if;
  end loop;
  perform set_config('app.actors', coalesce(actors_before, ''), true), set_config('app.clock', clock_before, true);
end $$;
--> statement-breakpoint
-- Opens an account's own copy of the sample in the organisation of the transaction, which must not be there yet; where the
-- account has one, or gets one at this moment, that one stays. Returns its slug.
create function poly.open_sample(account uuid, lines jsonb) returns text language plpgsql security definer set search_path = poly, pg_temp as $$
declare here uuid := org();
begin
  if here is null or account is null or exists (select from org_directory where org_id = here) or exists (select from org where org_id = here) then
    raise exception 'a sample is opened where no organisation is' using errcode = '42501';
  end if;
  insert into sample_copy (org_id, account_id, xid) values (here, account, pg_current_xact_id()) on conflict (account_id) do nothing;
  if found then
    perform play_script(lines);
    if exists (select from member where org_id = here and account_id <> account) or not exists (select from membership where org_id = here and account_id = account) then
      raise exception 'a sample is one account''s own' using errcode = '42501';
    end if;
  end if;
  return (select d.slug from sample_copy c join org_directory d on d.org_id = c.org_id where c.account_id = account);
end $$;
--> statement-breakpoint
-- Removes every row of the organisation of the transaction: table by table, whatever nothing else that is left points at, so
-- that a new table needs no line here. Nobody's but the keeper's.
create function poly.erase_org() returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); left_over oid[]; next_one oid;
begin
  select array_agg(c.oid) into left_over from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition;
  while cardinality(left_over) > 0 loop
    select t into next_one from unnest(left_over) t
      where not exists (select from pg_constraint k where k.contype = 'f' and k.confrelid = t and k.conrelid = any (left_over) and k.conrelid <> t) limit 1;
    if next_one is null then raise exception 'tables point at each other in a circle'; end if;
    execute format('delete from %s where org_id = $1', next_one::regclass) using o;
    left_over := array_remove(left_over, next_one);
  end loop;
end $$;
--> statement-breakpoint
-- Removes an account's own copy, whose organisation is the transaction's; null = the copy of an account that is gone.
-- Returns whether there was one.
create function poly.remove_sample(account uuid) returns boolean language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from org where org_id = org() for update; -- asked for twice at once, it is done once
  if not exists (select from sample_copy where org_id = org() and account_id is not distinct from account) then return false; end if;
  perform erase_org();
  return true;
end $$;
--> statement-breakpoint
revoke execute on function poly.is_replaying(), poly.play_script(jsonb), poly.open_sample(uuid, jsonb), poly.erase_org(), poly.remove_sample(uuid) from public;
--> statement-breakpoint
grant execute on function poly.is_replaying() to poly_app, poly_keeper;
--> statement-breakpoint
grant execute on function poly.open_sample(uuid, jsonb), poly.remove_sample(uuid) to poly_app;
--> statement-breakpoint
do $$ declare f regprocedure; begin
  foreach f in array array['poly.play_script(jsonb)', 'poly.open_sample(uuid, jsonb)', 'poly.erase_org()', 'poly.remove_sample(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
-- Functions that the keeper owns already are its to replace.
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.purge_org() returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from org where org_id = org() for update;
  if not found then return; end if; -- another process was faster
  if not exists (select from org where org_id = org() and delete_on <= today()) then raise exception 'its day has not come' using errcode = '42501'; end if;
  perform erase_org();
end $$;
--> statement-breakpoint
create or replace function poly.node_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1; new.created_at := clock(); new.changed_at := new.created_at; new.changed_by := new.created_by;
    -- A key is given, never chosen; that of a key result comes with its objective, in key_result_numbered.
    if new.key is null and new.kind <> 'key_result' then new.key := next_key(new.kind, new.owner_id); end if;
    return new;
  end if;
  new.changed_by := coalesce(actor(), old.changed_by);
  -- Whether a bet stands on a board is its council's to say, through move_bet.
  if new.kind = 'bet' and new.state <> old.state and session_user = 'poly_app' and new.owner_id <> all (my_councils()) and not is_replaying() then
    raise exception 'the council decides the state of a bet' using errcode = '42501';
  end if;
  if new.reason is not distinct from old.reason then new.reason := null; end if; -- a reason belongs to one change
  -- One version a transaction; a past that is replayed has one a moment.
  if exists (select from node_version v where v.org_id = old.org_id and v.node_id = old.id and v.version = old.version and v.xid = pg_current_xact_id()
    and (coalesce(current_setting('app.clock', true), '') = '' or not is_replaying() or v.from_at >= clock())) then return new; end if;
  new.version := old.version + 1;
  new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond'); -- two transactions must not cross
  return new;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
--> statement-breakpoint
select poly.tell_planner();
