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
-- 'member:unit' for every seat as member that an acting member holds today.
create function poly.seats() returns text[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(member_id::text || ':' || unit_id::text), '{}') from poly.seat
    where org_id = poly.org() and member_id = any (poly.actors()) and role = 'member' and from_on <= poly.today() and until_on > poly.today());
end $$;
--> statement-breakpoint
create function poly.my_squads() returns uuid[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(s.unit_id), '{}') from poly.seat s join poly.unit u on u.org_id = s.org_id and u.id = s.unit_id
    where s.org_id = poly.org() and s.member_id = poly.actor() and s.role = 'member' and u.kind = 'squad' and s.from_on <= poly.today() and s.until_on > poly.today());
end $$;
--> statement-breakpoint
-- Units whose council the acting member sits on; the leads of a unit are its council unless it is the company.
create function poly.my_councils() returns uuid[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(distinct s.unit_id), '{}') from poly.seat s join poly.unit u on u.org_id = s.org_id and u.id = s.unit_id
    where s.org_id = poly.org() and s.member_id = poly.actor() and s.from_on <= poly.today() and s.until_on > poly.today()
      -- nobody is a council of a squad: its members decide
      and u.kind <> 'squad' and (s.role = 'council' or (s.role = 'lead' and u.kind <> 'company')));
end $$;
--> statement-breakpoint
-- Bets the acting member answers for: sponsor, road manager, or author of a draft.
create function poly.my_bets() returns uuid[] language plpgsql stable as $$
begin
  return array(select id from poly.bet where org_id = poly.org() and (sponsor_id = poly.actor() or road_manager_id = poly.actor())
    union select id from poly.node where org_id = poly.org() and kind = 'bet' and state in ('draft', 'pitched') and created_by = poly.actor());
end $$;
--> statement-breakpoint
-- Links whose target the acting member answers for: their bets, and what their councils and squads own; never a link of their own squad.
create function poly.links_to_me() returns uuid[] language plpgsql stable as $$
begin
  return array(select id from poly.edge where org_id = poly.org() and kind in ('contributes', 'explores', 'protects', 'shares')
    and source_owner_id <> all (poly.my_squads())
    and ((target_kind = 'bet' and target_id = any (select b.id from poly.bet b where b.org_id = poly.org() and (b.sponsor_id = poly.actor() or b.road_manager_id = poly.actor())))
      or target_owner_id = any (poly.my_councils()) or (target_kind = 'objective' and target_owner_id = any (poly.my_squads()))));
end $$;
--> statement-breakpoint
create function poly.is_colleague() returns boolean language plpgsql stable as $$
begin
  return exists (select from poly.member where org_id = poly.org() and id = poly.actor() and left_on is null);
end $$;
--> statement-breakpoint
create function poly.is_admin() returns boolean language plpgsql stable as $$
begin
  return exists (select from poly.member where org_id = poly.org() and id = poly.actor() and role = 'admin' and left_on is null);
end $$;
--> statement-breakpoint
-- May the acting member give a squad its first seat? Its creator or an admin, while nobody ever sat there.
create function poly.may_open(squad uuid) returns boolean language plpgsql stable as $$
begin
  return not exists (select from poly.seat where org_id = poly.org() and unit_id = squad and role = 'member')
    and (poly.is_admin() or exists (select from poly.node where org_id = poly.org() and id = squad and created_by = poly.actor()));
end $$;
