-- Whoever is no admin any more leaves no way open by which somebody becomes one.
grant create on schema poly to poly_keeper;
--> statement-breakpoint
create function poly.member_steps_back() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update invitation set revoked_at = clock()
    where org_id = new.org_id and created_by = new.id and role = 'admin' and revoked_at is null and accepted_at is null;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function poly.member_steps_back() from public;
--> statement-breakpoint
create trigger steps_back after update of role on poly.member for each row
  when (old.role = 'admin' and new.role <> 'admin') execute function poly.member_steps_back();
--> statement-breakpoint
alter function poly.member_steps_back() owner to poly_keeper;
--> statement-breakpoint
-- Nobody comes back into an organisation that is archived.
create trigger lives_again after update of left_on on poly.member for each row
  when (old.left_on is not null and new.left_on is null) execute function poly.org_lives();
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
