-- Whoever is no admin any more leaves no way open by which somebody becomes one.
grant create on schema poly to poly_keeper;
--> statement-breakpoint
create function poly.member_steps_back() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update invitation set revoked_at = clock()
    where org_id = new.org_id and created_by = new.id and role = 'admin' and revoked_at is null and accepted_at is null;
  update join_domain set closed_at = clock() where org_id = new.org_id and opened_by = new.id and closed_at is null;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function poly.member_steps_back() from public;
--> statement-breakpoint
create trigger steps_back after update of role, left_on on poly.member for each row
  when (old.role = 'admin' and old.left_on is null and (new.role <> 'admin' or new.left_on is not null)) execute function poly.member_steps_back();
--> statement-breakpoint
alter function poly.member_steps_back() owner to poly_keeper;
--> statement-breakpoint
-- Nobody comes back into an organisation that is archived.
create trigger lives_again after update of left_on on poly.member for each row
  when (old.left_on is not null and new.left_on is null) execute function poly.org_lives();
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
-- First the lock: an admin who is made a member at this moment gives no role any more.
create or replace function poly.set_role(who uuid, role_of text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform lock_admins();
  if not is_admin() then raise exception 'admins give roles' using errcode = '42501'; end if;
  if role_of <> 'admin' and is_last_admin(who) then raise exception 'the last admin stays' using errcode = 'PC409'; end if;
  update member set role = role_of where org_id = org() and id = who and left_on is null;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
