-- Memberships end and begin again, roles change hands, and invitations are mailed and sent again.
grant insert (email), update (token_hash, expires_at) on poly.invitation to poly_app;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- One at a time: two admins who leave at once must not leave nobody.
create function poly.lock_admins() returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from org where org_id = org() for update;
end $$;
--> statement-breakpoint
create function poly.is_last_admin(who uuid) returns boolean language plpgsql stable security definer set search_path = poly, pg_temp as $$
begin
  return exists (select from member where org_id = org() and id = who and role = 'admin' and left_on is null)
    and not exists (select from member where org_id = org() and id <> who and role = 'admin' and left_on is null);
end $$;
--> statement-breakpoint
-- Somebody leaves, or an admin removes them: every seat ends today, what they promised others goes on without them, and
-- the past keeps their name. Grants nothing to anybody.
create function poly.end_membership(who uuid) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if who is distinct from actor() and not is_admin() then raise exception 'one leaves by oneself, or an admin removes one' using errcode = '42501'; end if;
  perform lock_admins();
  if is_last_admin(who) then raise exception 'the last admin stays' using errcode = 'PC409'; end if;
  update seat set until_on = today() where org_id = org() and member_id = who and until_on > today();
  update seat_request set state = 'declined' where org_id = org() and member_id = who and state = 'open';
  update invitation set revoked_at = clock() where org_id = org() and created_by = who and revoked_at is null and accepted_at is null;
  update member set left_on = today() where org_id = org() and id = who and left_on is null;
end $$;
--> statement-breakpoint
create function poly.set_role(who uuid, role_of text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if not is_admin() then raise exception 'admins give roles' using errcode = '42501'; end if;
  perform lock_admins();
  if role_of <> 'admin' and is_last_admin(who) then raise exception 'the last admin stays' using errcode = 'PC409'; end if;
  update member set role = role_of where org_id = org() and id = who and left_on is null;
end $$;
--> statement-breakpoint
create function poly.describe_member(who uuid, name_of text, title_of text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if who is distinct from actor() and not is_admin() then raise exception 'one describes oneself, or an admin does' using errcode = '42501'; end if;
  update member set name = name_of, title = title_of where org_id = org() and id = who and left_on is null;
end $$;
--> statement-breakpoint
revoke execute on function poly.lock_admins(), poly.is_last_admin(uuid), poly.end_membership(uuid), poly.set_role(uuid, text), poly.describe_member(uuid, text, text) from public;
--> statement-breakpoint
grant execute on function poly.end_membership(uuid), poly.set_role(uuid, text), poly.describe_member(uuid, text, text) to poly_app;
--> statement-breakpoint
do $$ declare f regprocedure; begin
  foreach f in array array['poly.lock_admins()', 'poly.is_last_admin(uuid)', 'poly.end_membership(uuid)', 'poly.set_role(uuid, text)', 'poly.describe_member(uuid, text, text)']::regprocedure[] loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
-- Functions that the keeper owns already are its to replace.
set local role poly_keeper;
--> statement-breakpoint
-- Whoever left and is invited again is the same member as before.
create or replace function poly.accept_invitation(hash bytea, account uuid, person text) returns uuid language plpgsql security definer set search_path = poly, pg_temp as $$
declare i invitation; guest uuid := actor(); former uuid; squad uuid;
begin
  select * into i from invitation where org_id = org() and token_hash = hash and revoked_at is null and accepted_at is null and expires_at > clock() for update;
  if not found or guest is null then return null; end if;
  select m.id into former from member m where m.org_id = org() and m.account_id = account and m.left_on is not null;
  if former is not null then
    update member set left_on = null, role = i.role where org_id = org() and id = former;
    guest := former;
  else
    insert into member (org_id, id, account_id, name, role, joined_on) values (org(), guest, account, person, i.role, today()) on conflict (org_id, id) do nothing;
  end if;
  if not exists (select from member where org_id = org() and id = guest and account_id = account and left_on is null) then raise exception 'not this account' using errcode = '42501'; end if;
  foreach squad in array i.unit_ids loop
    continue when exists (select from seat s where s.org_id = org() and s.unit_id = squad and s.member_id = guest and s.role = 'member' and s.until_on > today());
    if exists (select from seat s where s.org_id = org() and s.unit_id = squad and s.member_id = i.created_by and s.role = 'member' and s.from_on <= today() and s.until_on > today()) then
      insert into seat (org_id, member_id, unit_id, from_on, given_by) values (org(), guest, squad, today(), i.created_by) on conflict do nothing;
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
-- History says nothing that signs somebody in, and no address that somebody gave for one letter.
create or replace function poly.row_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare says jsonb := to_jsonb(new) - '{org_id,token_hash,email}'::text[]; key_of text; last_one row_version; at timestamptz;
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
grant execute on function poly.invitation_listed() to poly_owner;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
-- An invitation that is sent again has another token.
create trigger listed_again after update of token_hash on poly.invitation for each row execute function poly.invitation_listed();
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
