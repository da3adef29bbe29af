-- Who is appointed to a unit, who joins a guild, who says what it is for; units move without rewriting the past; an
-- organisation chooses its words.

-- May the acting member seat somebody in a unit as this? One joins guilds by oneself; a chapter's lead or an admin says who
-- belongs to it; members of a squad seat its members; every other role is an admin's to give.
create function poly.may_appoint(unit_of uuid, who uuid, role_of text) returns boolean language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor(); d date := poly.today(); sort text := (select kind from poly.unit where org_id = poly.org() and id = unit_of);
begin
  return case
    when role_of = 'member' then me <> who and exists (select from poly.seat where org_id = o and unit_id = unit_of and member_id = me and role = 'member' and from_on <= d and until_on > d)
    when role_of = 'participant' and sort = 'guild' then me = who
    when role_of = 'participant' and sort = 'chapter' then poly.is_admin()
      or exists (select from poly.seat where org_id = o and unit_id = unit_of and member_id = me and role = 'lead' and from_on <= d and until_on > d)
    else poly.is_admin() end;
end $$;
--> statement-breakpoint
-- Is the acting member a coordinator of this guild today?
create function poly.coordinates(unit_of uuid) returns boolean language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor(); d date := poly.today();
begin
  return exists (select from poly.seat where org_id = o and unit_id = unit_of and member_id = me and role = 'coordinator' and from_on <= d and until_on > d);
end $$;
--> statement-breakpoint
revoke execute on function poly.may_appoint(uuid, uuid, text), poly.coordinates(uuid) from public;
--> statement-breakpoint
grant execute on function poly.may_appoint(uuid, uuid, text), poly.coordinates(uuid) to poly_app, poly_keeper;
--> statement-breakpoint
-- A coordinator says what the guild is for; its name is an admin's.
create function poly.unit_named() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if not is_admin() then raise exception 'admins name units' using errcode = '42501'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger named before update of title on poly.node for each row when (new.kind = 'unit' and new.title is distinct from old.title) execute function poly.unit_named();
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- Members sit in squads, participants elsewhere, coordinators in guilds; nobody is in two chapters on one day.
create function poly.seat_placed() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare sort text := (select kind from unit where org_id = new.org_id and id = new.unit_id);
begin
  if (new.role = 'member' and sort <> 'squad') or (new.role = 'participant' and sort in ('squad', 'company')) or (new.role = 'coordinator' and sort <> 'guild') then
    raise exception 'nobody is seated so in a unit of this kind' using errcode = 'PC422';
  end if;
  if new.role = 'participant' and sort = 'chapter' then
    perform from member where org_id = new.org_id and id = new.member_id for no key update;
    if exists (select from seat s join unit u on u.org_id = s.org_id and u.id = s.unit_id and u.kind = 'chapter'
      where s.org_id = new.org_id and s.member_id = new.member_id and s.unit_id <> new.unit_id and s.role = 'participant'
        and s.from_on < s.until_on and s.from_on < new.until_on and s.until_on > new.from_on) then
      raise exception 'one belongs to one chapter' using errcode = 'PC409';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger placed before insert on poly.seat for each row execute function poly.seat_placed();
--> statement-breakpoint
-- One that ended on the day it began and is given again is placed as a new one.
create trigger placed_again before update of until_on on poly.seat for each row when (new.until_on > old.until_on) execute function poly.seat_placed();
--> statement-breakpoint
create trigger a_label_lives before update of label on poly.seat for each statement execute function poly.org_lives();
--> statement-breakpoint
-- A unit stands under another from today on; where it stood stays in the past. False: it would stand
-- under itself or a squad, or is the company.
create function poly.move_unit(unit_of uuid, parent uuid) returns boolean language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); d date := today(); now_under standing;
begin
  if not is_admin() then raise exception 'admins move units' using errcode = '42501'; end if;
  perform from org where org_id = o for update; -- two moves at once must not make a circle
  if exists (select from unit where org_id = o and id = unit_of and kind = 'company') or not exists (select from unit where org_id = o and id = parent and kind <> 'squad') then return false; end if;
  if exists (with recursive above as (
      select parent as id union select s.parent_id from above join standing s on s.org_id = o and s.unit_id = above.id and s.until_on > d)
    select from above where id = unit_of) then return false; end if;
  select * into now_under from standing where org_id = o and unit_id = unit_of and until_on > d;
  if now_under.parent_id = parent then return true; end if;
  if now_under.from_on >= d then
    update standing set parent_id = parent where org_id = o and unit_id = unit_of and from_on = now_under.from_on;
  else
    update standing set until_on = d where org_id = o and unit_id = unit_of and until_on > d;
    insert into standing (org_id, unit_id, parent_id, from_on) values (o, unit_of, parent, d);
  end if;
  return true;
end $$;
--> statement-breakpoint
create function poly.choose_terms(preset text, own jsonb) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if not is_admin() then raise exception 'admins choose words' using errcode = '42501'; end if;
  update org set terms = preset, own_terms = own where org_id = org() and archived_at is null;
  if not found then raise exception 'this organisation is archived' using errcode = 'PC423'; end if;
end $$;
--> statement-breakpoint
revoke execute on function poly.move_unit(uuid, uuid), poly.choose_terms(text, jsonb), poly.seat_placed() from public;
--> statement-breakpoint
grant execute on function poly.move_unit(uuid, uuid), poly.choose_terms(text, jsonb) to poly_app;
--> statement-breakpoint
grant insert (until_on), update (label) on poly.seat to poly_app;
--> statement-breakpoint
do $$ declare f regprocedure; begin
  foreach f in array array['poly.seat_placed()', 'poly.move_unit(uuid, uuid)', 'poly.choose_terms(text, jsonb)']::regprocedure[] loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
-- A seat can only end, never be lengthened or moved back. One that ended on the day it began was none: whoever may give it
-- gives it again.
create or replace function poly.seat_ends() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if old.from_on = old.until_on and old.from_on >= today() and new.until_on > old.until_on and may_appoint(old.unit_id, old.member_id, old.role) then return new; end if;
  if new.until_on > old.until_on or (new.until_on < today() and new.until_on is distinct from old.until_on) then
    raise exception 'a seat can only end, today or later' using errcode = 'PC422';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Whoever leaves loses what was to begin later, too.
create or replace function poly.end_membership(who uuid) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform lock_admins(); -- first: whoever is made a member at this moment removes nobody any more
  if who is distinct from actor() and not is_admin() then raise exception 'one leaves by oneself, or an admin removes one' using errcode = '42501'; end if;
  if is_last_admin(who) then raise exception 'the last admin stays' using errcode = 'PC409'; end if;
  update seat set until_on = greatest(today(), from_on) where org_id = org() and member_id = who and until_on > greatest(today(), from_on);
  update seat_request set state = 'declined' where org_id = org() and member_id = who and state = 'open';
  update invitation set revoked_at = clock() where org_id = org() and created_by = who and revoked_at is null and accepted_at is null;
  update member set left_on = today() where org_id = org() and id = who and left_on is null;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
