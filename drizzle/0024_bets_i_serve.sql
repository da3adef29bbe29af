-- Bets that a squad of the acting member serves: a live primary link leads there. What is asked of "a squad that serves it".
create function poly.bets_i_serve() returns uuid[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); mine uuid[] := poly.my_squads();
begin
  return array(select e.target_id from poly.edge e join poly.node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
    where e.org_id = o and e.source_owner_id = any (mine) and e.target_kind = 'bet' and e.state = 'declared' and e.weight = 'primary'
      and e.kind in ('contributes', 'explores', 'protects'));
end $$;
--> statement-breakpoint
revoke execute on function poly.bets_i_serve() from public;
--> statement-breakpoint
grant execute on function poly.bets_i_serve() to poly_app, poly_keeper;
