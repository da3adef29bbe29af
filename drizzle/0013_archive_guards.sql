-- An archived organisation is read and not changed; one past its day is gone; what the directory no longer needs goes too.
grant update (archived_at, delete_on) on poly.org to poly_app;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
create function poly.org_lives() returns trigger language plpgsql set search_path = poly, pg_temp set plan_cache_mode = force_generic_plan as $$
declare o uuid := org();
begin
  if exists (select from org where org_id = o and archived_at is not null) then
    raise exception 'this organisation is archived' using errcode = 'PC423';
  end if;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function poly.org_lives() from public;
--> statement-breakpoint
-- What people write; leaving stays possible, which ends seats, requests and invitations, and so does restoring.
do $$ declare t text; begin
  foreach t in array array['node', 'edge', 'edge_answer', 'check_in', 'check_in_draft', 'unit', 'standing', 'cycle', 'import_batch', 'place'] loop
    execute format('create trigger a_lives before insert or update on poly.%I for each statement execute function poly.org_lives()', t);
  end loop;
  foreach t in array array['member', 'seat', 'seat_request', 'invitation'] loop
    execute format('create trigger a_lives before insert on poly.%I for each statement execute function poly.org_lives()', t);
  end loop;
end $$;
--> statement-breakpoint
do $$ declare t regclass; begin
  for t in select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('grant delete on %s to poly_keeper', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, delete on poly.sign_up, poly.session, poly.pending_sign_in, poly.challenge, poly.mailed_link, poly.known_device to poly_keeper;
--> statement-breakpoint
-- Removes the organisation of the transaction for good, once its day has come: table by table, whatever nothing else that is
-- left points at, so that a new table needs no line here.
create function poly.purge_org() returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); left_over oid[]; next_one oid;
begin
  perform from org where org_id = o for update;
  if not found then return; end if; -- another process was faster
  if not exists (select from org where org_id = o and delete_on <= today()) then raise exception 'its day has not come' using errcode = '42501'; end if;
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
-- What the directory kept for a time: half-done sign-ups and sign-ins, links and challenges of yesterday, sessions long over.
create function poly.tidy_directory() returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  delete from challenge where expires_at < now() - interval '1 day';
  delete from pending_sign_in where expires_at < now() - interval '1 day';
  delete from mailed_link where expires_at < now() - interval '1 day';
  delete from sign_up where expires_at < now() - interval '1 day';
  delete from session where least(expires_at, revoked_at) < now() - interval '30 days';
  delete from known_device where last_seen_at < now() - interval '400 days';
end $$;
--> statement-breakpoint
revoke execute on function poly.purge_org(), poly.tidy_directory() from public;
--> statement-breakpoint
grant execute on function poly.purge_org(), poly.tidy_directory(), poly.org_lives() to poly_app;
--> statement-breakpoint
grant execute on function poly.org_lives() to poly_keeper;
--> statement-breakpoint
alter function poly.purge_org() owner to poly_keeper;
--> statement-breakpoint
alter function poly.tidy_directory() owner to poly_keeper;
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.org_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into org_directory (slug, org_id, name, is_archived, delete_on) values (new.slug, new.org_id, new.name, new.archived_at is not null, new.delete_on)
    on conflict (org_id) do update set name = excluded.name, is_archived = excluded.is_archived, delete_on = excluded.delete_on;
  return null;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
