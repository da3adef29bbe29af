-- Whether a squad serves a bet is said once, for the yeses and for the page that asks for them; a squad that links to a bet may
-- object to what it becomes, and no other.
grant create on schema poly to poly_keeper;
--> statement-breakpoint
create function poly.is_served(bet_of uuid) returns boolean language plpgsql stable set search_path = poly, pg_temp as $$
declare o uuid := org();
begin
  return exists (select from edge e join node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
    where e.org_id = o and e.target_id = bet_of and e.state = 'declared' and e.weight = 'primary' and e.source_kind = 'objective');
end $$;
--> statement-breakpoint
revoke execute on function poly.is_served(uuid) from public;
--> statement-breakpoint
grant execute on function poly.is_served(uuid) to poly_app, poly_keeper;
--> statement-breakpoint
create function poly.objection_linked() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if current_user = 'poly_app' and not exists (select from stage_move m join edge e on e.org_id = m.org_id and e.target_id = m.bet_id and e.source_owner_id = new.squad_id
      and e.source_kind = 'objective' and e.state = 'declared'
    join node n on n.org_id = e.org_id and n.id = e.source_id and n.state not in ('closed', 'stopped', 'discarded')
    where m.org_id = new.org_id and m.id = new.stage_move_id) then
    raise exception 'a squad that links to the bet objects' using errcode = 'PC428', hint = 'not_linked';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke execute on function poly.objection_linked() from public;
--> statement-breakpoint
create trigger objection_linked before insert on poly.stage_objection for each row execute function poly.objection_linked();
--> statement-breakpoint
set local role poly_keeper;
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
  if m.sponsor_yes_by is not null and (m.squad_yes_by is not null or (is_back and not is_served(m.bet_id))) then
    update bet set stage = m.to_stage where org_id = o and id = m.bet_id;
    update node set reason = m.answer where org_id = o and id = m.bet_id;
    update stage_move set state = 'done', ended_at = clock() where org_id = o and id = move_of;
  end if;
end $$;
--> statement-breakpoint
create or replace function poly.propose_stage(bet_of uuid, to_stage_of text, answer_of text, evidence_of text, failing_test_of text) returns uuid language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); from_of text; sides text[]; made uuid; is_back boolean;
begin
  select b.stage into from_of from bet b join node n on n.org_id = o and n.id = b.id and n.state in ('pitched', 'on_board', 'paused') where b.org_id = o and b.id = bet_of for no key update of b;
  if not found then raise exception 'only an open bet changes its stage' using errcode = 'PC422'; end if;
  sides := stage_sides(bet_of);
  if cardinality(sides) = 0 then raise exception 'the sponsor or a squad that serves the bet proposes a stage' using errcode = '42501'; end if;
  is_back := array_position(array['think', 'build', 'ship', 'tweak'], to_stage_of) < array_position(array['think', 'build', 'ship', 'tweak'], from_of);
  if not is_back and not is_served(bet_of) then
    raise exception 'a bet that no squad serves stays where it is' using errcode = 'PC428', hint = 'unserved';
  end if;
  if from_of = 'think' and btrim(failing_test_of) = '' then raise exception 'Think It is left with one test that could have failed' using errcode = 'PC428', hint = 'untested'; end if;
  insert into stage_move (org_id, bet_id, from_stage, to_stage, answer, evidence, failing_test, proposed_by)
    values (o, bet_of, from_of, to_stage_of, btrim(answer_of), btrim(evidence_of), btrim(failing_test_of), actor()) returning id into made;
  perform say_yes(made, sides[1]);
  return made;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
