-- What a transaction says of itself, and what that makes the acting members. Policies ask these once per statement.
-- Runs as poly_owner; schema poly and the roles are made by packages/db/src/bootstrap.ts.

-- The organisation of the transaction; null (so: no row) unless tenant.ts set both settings.
create function poly.org() returns uuid language sql stable parallel safe as $$
  select case when nullif(current_setting('app.actors', true), '') is not null then nullif(current_setting('app.org_id', true), '')::uuid end
$$;
--> statement-breakpoint
-- The acting members: normally one; several in a batch of check-ins; none while somebody is only looked up.
create function poly.actors() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.actors', true), '')::uuid[], '{}')
$$;
--> statement-breakpoint
-- The one acting member; null when there are several, so that only rows naming their author can be written by a batch.
create function poly.actor() returns uuid language sql stable parallel safe as $$
  select case when cardinality(poly.actors()) = 1 then (poly.actors())[1] end
$$;
--> statement-breakpoint
-- Now. Whoever fills a sample may replay the past with app.clock; the app cannot.
create function poly.clock() returns timestamptz language sql volatile as $$
  select case when session_user <> 'poly_app' then coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, clock_timestamp()) else clock_timestamp() end
$$;
--> statement-breakpoint
-- Today in the organisation's zone.
create function poly.today() returns date language plpgsql stable as $$
begin
  return (poly.clock() at time zone coalesce((select time_zone from poly.org where org_id = poly.org()), 'UTC'))::date;
end $$;
--> statement-breakpoint
-- The functions below keep what they ask for in variables: written into the query, a function that reads a setting keeps
-- the planner from the index, and each of them would read a whole tenant. Each is planned once in a session.

-- 'member:unit' for every seat as member that an acting member holds today.
create function poly.seats() returns text[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); them uuid[] := poly.actors(); d date := poly.today();
begin
  return (select coalesce(array_agg(member_id::text || ':' || unit_id::text), '{}') from poly.seat
    where org_id = o and member_id = any (them) and role = 'member' and from_on <= d and until_on > d);
end $$;
--> statement-breakpoint
-- Where the acting member sits today: squads as member; units on whose council. The leads of a unit are its council unless
-- it is the company; nobody is a council of a squad: its members decide.
create function poly.my_units(out squads uuid[], out councils uuid[]) language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor(); d date := poly.today();
begin
  select coalesce(array_agg(distinct s.unit_id) filter (where u.kind = 'squad' and s.role = 'member'), '{}'),
      coalesce(array_agg(distinct s.unit_id) filter (where u.kind <> 'squad' and (s.role = 'council' or (s.role = 'lead' and u.kind <> 'company'))), '{}')
    into squads, councils from poly.seat s join poly.unit u on u.org_id = o and u.id = s.unit_id
    where s.org_id = o and s.member_id = me and s.from_on <= d and s.until_on > d;
end $$;
--> statement-breakpoint
create function poly.my_squads() returns uuid[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select squads from poly.my_units());
end $$;
--> statement-breakpoint
create function poly.my_councils() returns uuid[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select councils from poly.my_units());
end $$;
--> statement-breakpoint
-- Bets the acting member answers for: sponsor, road manager, or author of a draft.
create function poly.my_bets() returns uuid[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor();
begin
  return array(select id from poly.bet where org_id = o and (sponsor_id = me or road_manager_id = me)
    union select id from poly.node where org_id = o and kind = 'bet' and state in ('draft', 'pitched') and created_by = me);
end $$;
--> statement-breakpoint
-- Links whose target the acting member answers for: their bets, and what their councils and squads own; never a link of their own squad.
create function poly.links_to_me() returns uuid[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor(); councils uuid[] := poly.my_councils(); squads uuid[] := poly.my_squads();
begin
  return array(select id from poly.edge where org_id = o and kind in ('contributes', 'explores', 'protects', 'shares')
    and source_owner_id <> all (squads)
    and ((target_kind = 'bet' and target_id = any (select b.id from poly.bet b where b.org_id = o and (b.sponsor_id = me or b.road_manager_id = me)))
      or target_owner_id = any (councils) or (target_kind = 'objective' and target_owner_id = any (squads))));
end $$;
--> statement-breakpoint
create function poly.is_colleague() returns boolean language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor();
begin
  return exists (select from poly.member where org_id = o and id = me and left_on is null);
end $$;
--> statement-breakpoint
create function poly.is_admin() returns boolean language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); me uuid := poly.actor();
begin
  return exists (select from poly.member where org_id = o and id = me and role = 'admin' and left_on is null);
end $$;
--> statement-breakpoint
-- May the acting member give a squad its first seat? Its creator or an admin, while nobody ever sat there.
create function poly.may_open(squad uuid) returns boolean language plpgsql stable as $$
declare o uuid := poly.org(); me uuid := poly.actor();
begin
  return not exists (select from poly.seat where org_id = o and unit_id = squad and role = 'member')
    and (poly.is_admin() or exists (select from poly.node where org_id = o and id = squad and created_by = me));
end $$;
