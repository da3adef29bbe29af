-- A bet is closed once, also by two at a time; the second yes needs that the squad of the first still serves it; what is declined
-- has no proposal left; a sponsor who has left leaves their yes to the council; a lesson hangs under a unit of its author.
create or replace function poly.stage_sides(bet_of uuid) returns text[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); b poly.bet; sides text[] := '{}';
begin
  select * into b from poly.bet where org_id = o and id = bet_of;
  -- A sponsor who has left says nothing any more; the council says it, as where there is none.
  if b.sponsor_id = poly.actor() or (b.owner_id = any (poly.my_councils())
    and (b.sponsor_id is null or exists (select from poly.member m where m.org_id = o and m.id = b.sponsor_id and m.left_on is not null))) then sides := sides || 'sponsor'::text; end if;
  if bet_of = any (poly.bets_i_serve()) then sides := sides || 'squad'::text; end if;
  return sides;
end $$;
--> statement-breakpoint
create function poly.bet_ends() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update stage_move set state = 'withdrawn', ended_at = clock() where org_id = new.org_id and bet_id = new.id and state = 'open';
  return new;
end $$;
--> statement-breakpoint
create trigger bet_ends after update of state on poly.node for each row when (new.kind = 'bet' and new.state = 'declined' and old.state <> 'declined') execute function poly.bet_ends();
--> statement-breakpoint
create function poly.lesson_is_ours() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if current_user = 'poly_app' and new.owner_id <> all (my_squads()) and new.owner_id <> all (my_councils())
    and not exists (select from unit u where u.org_id = new.org_id and u.id = new.owner_id and (u.kind = 'company' or exists (select from seat s
      where s.org_id = u.org_id and s.unit_id = u.id and s.member_id = actor() and s.from_on <= today() and s.until_on > today()))) then
    raise exception 'a lesson is posted for a unit of one''s own, or for the company' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger lesson_is_ours before insert on poly.node for each row when (new.kind = 'lesson') execute function poly.lesson_is_ours();
--> statement-breakpoint
revoke execute on function poly.bet_ends(), poly.lesson_is_ours() from public;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
alter function poly.bet_ends() owner to poly_keeper;
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.close_bet(bet_of uuid, outcome_of text, evidence_of text, note_of text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from node n where n.org_id = org() and n.id = bet_of and n.kind = 'bet' and n.owner_id = any (my_councils()) for no key update;
  if not found then raise exception 'the council closes a bet' using errcode = '42501'; end if;
  if exists (select from node where org_id = org() and id = bet_of and state = 'closed') then raise exception 'a bet is closed once' using errcode = 'PC409', hint = 'closed'; end if;
  if btrim(evidence_of) = '' or btrim(note_of) = '' then raise exception 'a bet is closed with evidence and a note' using errcode = 'PC422'; end if;
  perform leave_board(bet_of, evidence_of);
  update bet set outcome = outcome_of, closing_evidence = evidence_of, closing_note = note_of, closed_on = today() where org_id = org() and id = bet_of;
  insert into squad_note (org_id, bet_id, squad_id, text, by)
    select distinct org(), bet_of, e.source_owner_id, note_of, actor() from edge e join node n on n.org_id = e.org_id and n.id = e.source_id and n.state in ('draft', 'shared', 'active', 'closing')
      where e.org_id = org() and e.target_id = bet_of and e.source_kind = 'objective' and e.state = 'declared';
  update stage_move set state = 'withdrawn', ended_at = clock() where org_id = org() and bet_id = bet_of and state = 'open';
  update node set state = 'closed', reason = evidence_of where org_id = org() and id = bet_of;
end $$;
--> statement-breakpoint
create or replace function poly.say_yes(move_of uuid, side text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); m stage_move; squad uuid; is_back boolean;
begin
  select * into m from stage_move where org_id = o and id = move_of for update;
  if side = 'sponsor' then
    if m.squad_yes_by = actor() then raise exception 'two people say yes' using errcode = 'PC422'; end if;
    update stage_move set sponsor_yes_by = actor(), sponsor_yes_at = clock() where org_id = o and id = move_of and sponsor_yes_by is null;
  else
    if m.sponsor_yes_by = actor() then raise exception 'two people say yes' using errcode = 'PC422'; end if;
    select e.source_owner_id into squad from edge e join node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
      where e.org_id = o and e.target_id = m.bet_id and e.state = 'declared' and e.weight = 'primary' and e.source_owner_id = any (my_squads()) order by e.created_at limit 1;
    update stage_move set squad_yes_by = actor(), squad_yes_at = clock(), squad_id = squad where org_id = o and id = move_of and squad_yes_by is null;
  end if;
  select * into m from stage_move where org_id = o and id = move_of;
  is_back := array_position(array['think', 'build', 'ship', 'tweak'], m.to_stage) < array_position(array['think', 'build', 'ship', 'tweak'], m.from_stage);
  -- A squad that has taken its link back since says yes no longer.
  if not is_back and m.sponsor_yes_by is not null and m.squad_yes_by is not null and not exists (select from edge e
    join node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
    where e.org_id = o and e.target_id = m.bet_id and e.source_owner_id = m.squad_id and e.source_kind = 'objective' and e.state = 'declared' and e.weight = 'primary') then
    raise exception 'the squad that said yes serves the bet no longer' using errcode = 'PC428', hint = 'unserved';
  end if;
  if m.sponsor_yes_by is not null and (m.squad_yes_by is not null or (is_back and not is_served(m.bet_id))) then
    update bet set stage = m.to_stage where org_id = o and id = m.bet_id;
    update node set reason = m.answer where org_id = o and id = m.bet_id;
    update stage_move set state = 'done', ended_at = clock() where org_id = o and id = move_of;
  end if;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
