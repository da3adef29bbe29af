-- Accounts that are deleted and forgotten, domains whose people join by themselves, an administration that is handed over.
alter table poly.join_domain force row level security;
--> statement-breakpoint
grant select on poly.join_domain, poly.domain_directory, poly.past_membership to poly_app;
--> statement-breakpoint
grant insert (org_id, id, domain, opened_by), update (closed_at) on poly.join_domain to poly_app;
--> statement-breakpoint
grant select, insert, update, delete on poly.join_domain, poly.domain_directory, poly.past_membership to poly_keeper;
--> statement-breakpoint
grant delete on poly.account to poly_keeper;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- Whoever joins by a domain is a plain member without a seat. Nobody who was here before: an admin may have removed them.
create function poly.join_by_domain(account uuid) returns uuid language plpgsql security definer set search_path = poly, pg_temp as $$
declare guest uuid := actor(); place text; person text; present uuid;
begin
  select split_part(lower(a.email), '@', 2), a.name into place, person from account a where a.id = account;
  perform from join_domain d where d.org_id = org() and d.domain = place and d.closed_at is null for share;
  if not found or guest is null then return null; end if;
  insert into member (org_id, id, account_id, name, role, joined_on) values (org(), guest, account, person, 'member', today())
    on conflict (org_id, account_id) do nothing;
  select m.id into present from member m where m.org_id = org() and m.account_id = account and m.left_on is null;
  return present;
end $$;
--> statement-breakpoint
-- Somebody else becomes admin and the acting one a member, or neither.
create function poly.hand_over(who uuid) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if not is_admin() then raise exception 'admins hand over' using errcode = '42501'; end if;
  perform lock_admins();
  if not is_admin() then raise exception 'somebody was faster' using errcode = 'PC409'; end if;
  if who = actor() or not exists (select from member where org_id = org() and id = who and left_on is null and account_id is not null) then
    raise exception 'somebody else who can sign in takes over' using errcode = 'PC422';
  end if;
  update member set role = 'admin' where org_id = org() and id = who;
  update member set role = 'member' where org_id = org() and id = actor();
end $$;
--> statement-breakpoint
-- An account has another address: letters that went to the former one are still its own, and are forgotten with it.
create function poly.follow_address(former text, present text) returns void language sql security definer set search_path = poly, pg_temp as $$
  update invitation_directory set email_hash = sha256(convert_to(lower(present), 'UTF8')) where email_hash = sha256(convert_to(lower(former), 'UTF8'))
$$;
--> statement-breakpoint
create function poly.join_domain_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.closed_at is not null then raise exception 'this opening is over' using errcode = 'PC409'; end if;
  if new.closed_at is null then
    insert into domain_directory (domain, org_id) values (new.domain, new.org_id) on conflict do nothing;
  else
    delete from domain_directory where domain = new.domain and org_id = new.org_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Removes an account and what makes a person of it, in every organisation it is or was in: name, title and address go, from
-- history too; what was written stays, nobody's by name. Nothing is done while it leaves behind, without an admin who can
-- sign in, an organisation that others use and that is not being deleted. One that nobody else can sign in to is deleted
-- with its grace; a private copy of the sample goes at once. It enters one organisation after the other, each as the account's own member there.
--
-- fates: [{ slug, name, fate: 'left' | 'ended' | 'blocked' }], of organisations it is in; sessions: what was signed in.
create function poly.forget_account(account uuid, grace int, is_only_asked boolean, out fates json, out sessions uuid[]) language plpgsql security definer set search_path = poly, pg_temp as $$
declare place record; fate text; found_fates jsonb := '[]'; address text; hash bytea;
begin
  sessions := '{}';
  if is_only_asked then
    select lower(a.email) into address from account a where a.id = account;
  else
    select lower(a.email) into address from account a where a.id = account for update;
  end if;
  for place in select m.org_id, m.member_id, d.slug, d.name from membership m join org_directory d on d.org_id = m.org_id where m.account_id = account and not exists (select from sample_copy c where c.org_id = m.org_id) order by m.org_id loop
    perform set_config('app.org_id', place.org_id::text, true), set_config('app.actors', array[place.member_id]::text, true);
    if not is_only_asked then perform lock_admins(); end if;
    select case when o.delete_on is not null then 'left'
        when not exists (select from member m where m.org_id = place.org_id and m.id <> place.member_id and m.left_on is null and m.account_id is not null) then 'ended'
        when not exists (select from member m where m.org_id = place.org_id and m.id <> place.member_id and m.left_on is null and m.account_id is not null and m.role = 'admin') then 'blocked'
        else 'left' end into fate from org o where o.org_id = place.org_id;
    found_fates := found_fates || jsonb_build_object('slug', place.slug, 'name', place.name, 'fate', fate);
  end loop;
  fates := found_fates;
  if is_only_asked or address is null or found_fates @> '[{"fate": "blocked"}]' then return; end if;

  for place in select m.org_id, m.member_id, o ->> 'fate' as fate from membership m join org_directory d on d.org_id = m.org_id
        left join jsonb_array_elements(found_fates) o on o ->> 'slug' = d.slug where m.account_id = account and not exists (select from sample_copy c where c.org_id = m.org_id)
      union all select p.org_id, p.member_id, null from past_membership p where p.account_id = account loop
    perform set_config('app.org_id', place.org_id::text, true), set_config('app.actors', array[place.member_id]::text, true);
    update seat s set until_on = greatest(today(), s.from_on) where s.org_id = place.org_id and s.member_id = place.member_id and s.until_on > greatest(today(), s.from_on);
    update seat_request r set state = 'declined' where r.org_id = place.org_id and r.member_id = place.member_id and r.state = 'open';
    update invitation i set revoked_at = clock() where i.org_id = place.org_id and i.created_by = place.member_id and i.revoked_at is null and i.accepted_at is null;
    delete from check_in_draft c where c.org_id = place.org_id and c.member_id = place.member_id;
    if place.fate = 'ended' then
      update org o set archived_at = coalesce(o.archived_at, clock()), delete_on = today() + grace where o.org_id = place.org_id;
    end if;
    update member m set name = null, title = '', account_id = null, left_on = coalesce(m.left_on, today()) where m.org_id = place.org_id and m.id = place.member_id;
    update row_version v set said = v.said - '{name,title,account_id}'::text[] where v.org_id = place.org_id and v.of = 'member' and v.key = place.member_id::text;
    update invitation i set email = null, note = '' where i.org_id = place.org_id and i.accepted_by = place.member_id;
    update row_version v set said = v.said - 'note' where v.org_id = place.org_id and v.of = 'invitation'
      and v.key in (select i.id::text from invitation i where i.org_id = place.org_id and i.accepted_by = place.member_id);
  end loop;

  hash := sha256(convert_to(address, 'UTF8'));
  for place in select distinct i.org_id, i.invitation_id from invitation_directory i where i.email_hash = hash loop
    perform set_config('app.org_id', place.org_id::text, true), set_config('app.actors', '{}', true);
    update invitation i set email = null, note = '' -- it runs out by itself: whoever sent it learns nothing
      where i.org_id = place.org_id and i.id = place.invitation_id;
    update row_version v set said = v.said - 'note' where v.org_id = place.org_id and v.of = 'invitation' and v.key = place.invitation_id::text;
  end loop;
  perform set_config('app.org_id', '', true), set_config('app.actors', '', true);
  update invitation_directory i set email_hash = null where i.email_hash = hash;

  for place in select c.org_id from sample_copy c where c.account_id = account loop
    perform set_config('app.org_id', place.org_id::text, true), set_config('app.actors', '{}', true);
    perform erase_org();
  end loop;
  perform set_config('app.org_id', '', true), set_config('app.actors', '', true);

  delete from sign_up s where lower(s.email) = address;
  delete from challenge c where c.account_id = account;
  sessions := array(select s.id from session s where s.account_id = account and s.revoked_at is null);
  delete from account a where a.id = account; -- with it go passkeys, codes, sessions, devices and mailed links
end $$;
--> statement-breakpoint
revoke execute on function poly.join_by_domain(uuid), poly.hand_over(uuid), poly.join_domain_listed(), poly.follow_address(text, text), poly.forget_account(uuid, int, boolean) from public;
--> statement-breakpoint
grant execute on function poly.join_by_domain(uuid), poly.hand_over(uuid), poly.follow_address(text, text), poly.forget_account(uuid, int, boolean) to poly_app;
--> statement-breakpoint
create trigger a_lives before insert on poly.join_domain for each statement execute function poly.org_lives();
--> statement-breakpoint
create trigger listed after insert or update on poly.join_domain for each row execute function poly.join_domain_listed();
--> statement-breakpoint
do $$ declare f regprocedure; begin
  foreach f in array array['poly.join_by_domain(uuid)', 'poly.hand_over(uuid)', 'poly.join_domain_listed()', 'poly.follow_address(text, text)', 'poly.forget_account(uuid, int, boolean)']::regprocedure[] loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.member_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.account_id is distinct from new.account_id or new.left_on is not null) then
    delete from membership where org_id = old.org_id and account_id = old.account_id;
  end if;
  if tg_op = 'UPDATE' then delete from past_membership where org_id = old.org_id and account_id = old.account_id; end if;
  if new.account_id is not null and new.left_on is null then
    insert into membership (account_id, org_id, member_id) values (new.account_id, new.org_id, new.id) on conflict do nothing;
  elsif new.account_id is not null then
    insert into past_membership (account_id, org_id, member_id) values (new.account_id, new.org_id, new.id) on conflict do nothing;
  end if;
  return null;
end $$;
--> statement-breakpoint
create or replace function poly.invitation_listed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into invitation_directory (token_hash, org_id, invitation_id, email_hash)
    values (new.token_hash, new.org_id, new.id, sha256(convert_to(lower(new.email), 'UTF8')));
  return null;
end $$;
--> statement-breakpoint
-- What the directory must know of those who left and of letters that were sent before.
do $$ declare o uuid; begin
  for o in select org_id from poly.org_directory loop
    perform set_config('app.org_id', o::text, true), set_config('app.actors', '{}', true);
    insert into poly.past_membership (account_id, org_id, member_id) select m.account_id, m.org_id, m.id from poly.member m
      join poly.account a on a.id = m.account_id where m.org_id = o and m.left_on is not null;
    update poly.invitation_directory d set email_hash = sha256(convert_to(lower(i.email), 'UTF8')) from poly.invitation i
      where d.org_id = o and i.org_id = o and i.id = d.invitation_id and i.email is not null;
  end loop;
  perform set_config('app.org_id', '', true), set_config('app.actors', '', true);
end $$;
--> statement-breakpoint
grant execute on function poly.row_said() to poly_owner;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
create trigger said after insert or update on poly.join_domain for each row execute function poly.row_said('id');
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
--> statement-breakpoint
select poly.tell_planner();
