-- What a request asks in one trip: who acts, and the operations that are hot. They run with the caller's own rights, so
-- every policy holds inside them. docs/decisions/012-fast-lane.md says why each is here.

-- Enters an organisation by its slug, as whichever of these accounts are members of it: one for a request, several for a
-- batch of check-ins. Says so to the transaction; policies believe nothing else. No row: none of them is a member.
create function poly.enter(accounts uuid[], slug_of text) returns table (org_id uuid, account_id uuid, member_id uuid) language plpgsql as $$
declare org_of uuid; theirs uuid[]; people uuid[];
begin
  select d.org_id, array_agg(m.account_id), array_agg(m.member_id) into org_of, theirs, people
    from poly.org_directory d join poly.membership m on m.org_id = d.org_id
    where d.slug = slug_of and m.account_id = any (accounts) group by d.org_id;
  if org_of is null then return; end if;
  perform set_config('app.org_id', org_of::text, true), set_config('app.actors', people::text, true);
  return query select org_of, a, m from unnest(theirs, people) as t (a, m);
end $$;
--> statement-breakpoint
-- Enters as one account; and what rules ask of whoever acts and where, by the same functions that the policies ask.
create function poly.enter_as(account uuid, slug_of text) returns table (org_id uuid, member_id uuid, name text, time_zone text, cycle_kind text, terms text, is_admin boolean, squad_ids uuid[], council_ids uuid[]) language plpgsql as $$
declare org_of uuid; me uuid;
begin
  select e.org_id, e.member_id into org_of, me from poly.enter(array[account], slug_of) e;
  if org_of is null then return; end if;
  return query select org_of, me, o.name, o.time_zone, o.cycle_kind, o.terms, poly.is_admin(), poly.my_squads(), poly.my_councils()
    from poly.org o where o.org_id = org_of;
end $$;
--> statement-breakpoint
revoke execute on function poly.enter(uuid[], text), poly.enter_as(uuid, text) from public;
--> statement-breakpoint
grant execute on function poly.enter(uuid[], text), poly.enter_as(uuid, text) to poly_app;
