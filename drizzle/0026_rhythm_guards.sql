-- The life of beliefs, what Now asks for, how a bet is closed, the two yeses of a stage, private ranks; who writes what of the
-- new tables. What is not granted cannot happen.
do $$ declare t text; begin
  foreach t in array array['reading', 'premise', 'premise_answer', 'lesson', 'decision', 'experiment', 'enabling_constraint', 'stage_move', 'stage_objection',
    'private_rank', 'comment', 'reaction', 'follow', 'squad_note'] loop
    execute format('alter table poly.%I force row level security', t);
    execute format('grant select on poly.%I to poly_app', t);
    execute format('grant select, insert, update, delete on poly.%I to poly_keeper', t);
  end loop;
end $$;
--> statement-breakpoint
-- An archived organisation is read and not changed; the keeper still removes it when its day has come.
do $$ declare t text; begin
  foreach t in array array['reading', 'premise_answer', 'lesson', 'decision', 'experiment', 'enabling_constraint', 'stage_move', 'stage_objection', 'private_rank',
    'comment', 'reaction', 'follow', 'squad_note'] loop
    execute format('create trigger a_lives before insert or update on poly.%I for each statement execute function poly.org_lives()', t);
  end loop;
  foreach t in array array['private_rank', 'reaction', 'follow'] loop
    execute format('create trigger a_stays before delete on poly.%I for each statement when (current_user = ''poly_app'') execute function poly.org_lives()', t);
  end loop;
end $$;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- Rows that are never changed and no nodes: what they are about has changed for whoever looks at it. Arguments: the word for it, the column of the subject.
create function poly.row_told() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare told jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  insert into change (org_id, of, subject_id) values ((told ->> 'org_id')::uuid, tg_argv[0], (told ->> tg_argv[1])::uuid);
  return null;
end $$;
--> statement-breakpoint
create trigger told after insert on poly.reading for each row execute function poly.row_told('reading', 'node_id');
--> statement-breakpoint
create trigger told after insert on poly.premise for each row execute function poly.row_told('premise', 'belief_id');
--> statement-breakpoint
create trigger told after insert on poly.premise_answer for each row execute function poly.row_told('premise', 'subject_id');
--> statement-breakpoint
create trigger told after insert on poly.stage_objection for each row execute function poly.row_told('stage_move', 'stage_move_id');
--> statement-breakpoint
create trigger told after insert on poly.reaction for each row execute function poly.row_told('comment', 'node_id');
--> statement-breakpoint
-- What goes with its whole organisation is told to nobody.
create trigger told_back after delete on poly.reaction for each row when (current_user = 'poly_app') execute function poly.row_told('comment', 'node_id');
--> statement-breakpoint

------------------------------------------------------------------ beliefs
-- draft → held or declined; held ↔ challenged; held or challenged → revised or retired. The council's, but for a challenge,
-- which is anybody's through poly.challenge_belief. A revised belief has another one in its place.
create function poly.belief_turns() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if not (case old.state when 'draft' then new.state in ('held', 'declined') when 'held' then new.state in ('challenged', 'revised', 'retired')
    when 'challenged' then new.state in ('held', 'revised', 'retired') else false end) then
    raise exception 'a belief that is % cannot become %', old.state, new.state using errcode = 'PC422';
  end if;
  if current_user = 'poly_app' and new.state = 'challenged' then raise exception 'a belief is challenged with evidence' using errcode = '42501'; end if;
  if current_user = 'poly_app' and new.owner_id <> all (my_councils()) then raise exception 'the council decides what is believed' using errcode = '42501'; end if;
  -- A reason that is that of the version before was not given now.
  if current_user = 'poly_app' and (coalesce(btrim(new.reason), '') = '' or new.reason is not distinct from old.reason) then
    raise exception 'this is not done without a reason of its own' using errcode = 'PC422';
  end if;
  if new.state = 'revised' and not exists (select from edge e where e.org_id = new.org_id and e.target_id = new.id and e.kind = 'supersedes' and e.state = 'declared') then
    raise exception 'a revised belief has another in its place' using errcode = 'PC422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger belief_turns before update of state on poly.node for each row when (new.kind = 'belief' and new.state <> old.state) execute function poly.belief_turns();
--> statement-breakpoint
create function poly.belief_shakes() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  insert into premise (org_id, belief_id, state, version, by) values (new.org_id, new.id, new.state, new.version, new.changed_by) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger belief_shakes after update of state on poly.node for each row
  when (new.kind = 'belief' and new.state <> old.state and new.state in ('challenged', 'revised', 'retired')) execute function poly.belief_shakes();
--> statement-breakpoint
-- Challenges a held belief with data or insights that speak against it; one that is challenged already gets more of them.
create function poly.challenge_belief(belief_of uuid, sources uuid[], note text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare b node; source uuid; s node;
begin
  if not is_colleague() then raise exception 'members challenge beliefs' using errcode = '42501'; end if;
  if cardinality(sources) = 0 or btrim(note) = '' then raise exception 'a challenge brings evidence and says why' using errcode = 'PC422'; end if;
  select * into b from node where org_id = org() and id = belief_of and kind = 'belief' for no key update;
  if not found then raise exception 'no such belief' using errcode = '23503'; end if;
  if b.state not in ('held', 'challenged') then raise exception 'only a belief that is held can be challenged' using errcode = 'PC422'; end if;
  foreach source in array sources loop
    select * into s from node where org_id = org() and id = source and kind in ('data', 'insight');
    if not found then raise exception 'no such data or insight' using errcode = '23503'; end if;
    -- What somebody said for it is theirs to take back: a challenge does not turn it round.
    if exists (select from edge e where e.org_id = org() and e.source_id = source and e.kind = 'evidence' and e.target_id = belief_of and e.state = 'declared' and e.stance = 'supports') then
      raise exception 'this evidence speaks for the belief already' using errcode = 'PC422';
    end if;
    insert into edge (org_id, kind, source_id, source_kind, source_owner_id, target_id, target_kind, target_owner_id, stance, sentence, source_version, target_version, created_by, changed_by)
      values (org(), 'evidence', s.id, s.kind, s.owner_id, b.id, b.kind, b.owner_id, 'contradicts', note, s.version, b.version, actor(), actor())
      -- said by somebody before and withdrawn: whoever says it now has brought it; said against it already: it stays theirs
      on conflict (org_id, source_id, kind, target_id) do update set stance = 'contradicts', state = 'declared', sentence = excluded.sentence,
        target_version = excluded.target_version, created_by = excluded.created_by where edge.state = 'withdrawn';
  end loop;
  update node set state = 'challenged', reason = note where org_id = org() and id = belief_of and state = 'held';
end $$;
--> statement-breakpoint

------------------------------------------------------------------ goals
-- GL4 of packages/domain/SPEC.md: one north star at a time; a goal ends once, with a reason, and does not begin again.
create unique index node_one_north_star on poly.node (org_id) where kind = 'north_star' and state = 'active';
--> statement-breakpoint
create function poly.goal_turns() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if old.state <> 'active' or new.state not in ('reached', 'missed', 'dropped') then
    raise exception 'a goal that is % cannot become %', old.state, new.state using errcode = 'PC422';
  end if;
  if coalesce(btrim(new.reason), '') = '' then raise exception 'a goal does not end without a reason' using errcode = 'PC422'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger goal_turns before update of state on poly.node for each row
  when (new.kind in ('goal', 'north_star') and new.state <> old.state) execute function poly.goal_turns();
--> statement-breakpoint
create function poly.constraint_turns() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if old.state <> 'in_force' or new.state <> 'lifted' then
    raise exception 'a constraint that is % cannot become %', old.state, new.state using errcode = 'PC422';
  end if;
  if coalesce(btrim(new.reason), '') = '' then raise exception 'a constraint is not lifted without a reason' using errcode = 'PC422'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger constraint_turns before update of state on poly.node for each row
  when (new.kind = 'constraint' and new.state <> old.state) execute function poly.constraint_turns();
--> statement-breakpoint

------------------------------------------------------------------ bets and boards
create function poly.bet_turns() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if not (case old.state when 'draft' then new.state in ('pitched', 'on_board', 'declined') when 'pitched' then new.state in ('on_board', 'declined', 'closed')
    when 'on_board' then new.state in ('paused', 'declined', 'closed') when 'paused' then new.state in ('on_board', 'declined', 'closed')
    when 'declined' then new.state in ('pitched', 'on_board') else false end) then
    raise exception 'a bet that is % cannot become %', old.state, new.state using errcode = 'PC422';
  end if;
  -- Whoever may write the node says that a bet is pitched or declined; its place and its end go with an act of their own.
  if current_user = 'poly_app' and (new.state not in ('pitched', 'declined') or old.state = 'on_board') then
    raise exception 'the council decides where a bet stands, in acts of its own' using errcode = '42501';
  end if;
  if current_user = 'poly_app' and new.state = 'declined' and coalesce(btrim(new.reason), '') = '' then raise exception 'a bet is not declined without a reason' using errcode = 'PC422'; end if;
  -- Invariant 8: a closed bet has an outcome, evidence for it, and a lesson.
  if new.state = 'closed' and not exists (select from bet b join edge e on e.org_id = b.org_id and e.target_id = b.id and e.kind = 'about' and e.source_kind = 'lesson' and e.state = 'declared'
    where b.org_id = new.org_id and b.id = new.id and b.outcome is not null and b.closing_evidence <> '' and b.closed_on is not null) then
    raise exception 'a bet is closed with an outcome, evidence and a lesson' using errcode = 'PC422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger bet_turns before update of state on poly.node for each row when (new.kind = 'bet' and new.state <> old.state) execute function poly.bet_turns();
--> statement-breakpoint
-- What a bet lacks before it enters Now, in the order in which it is asked for: RK5 of packages/domain/SPEC.md. Beliefs are
-- inherited from what it supports.
create function poly.missing_for_now(bet_of uuid) returns text[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); b poly.bet; missing text[] := '{}';
begin
  select * into b from poly.bet where org_id = o and id = bet_of;
  if b.sponsor_id is null then missing := missing || 'sponsor'::text; end if;
  if b.road_manager_id is null then missing := missing || 'road_manager'::text; end if;
  if b.metric_name = '' or b.metric_baseline is null or b.metric_target is null or b.metric_due_on is null then missing := missing || 'metric'::text; end if;
  if not exists (select from unnest(b.kill_criteria) k where btrim(k) <> '') then missing := missing || 'kill_criterion'::text; end if;
  if b.decide_on is null then missing := missing || 'decide_on'::text; end if;
  if not exists (with recursive up (id) as (select bet_of union select e.target_id from up join poly.edge e on e.org_id = o and e.source_id = up.id and e.kind = 'supports_bet' and e.state = 'declared')
    select from up join poly.edge e on e.org_id = o and e.target_id = up.id and e.kind = 'evidence' and e.source_kind = 'belief' and e.stance = 'supports' and e.state = 'declared'
      join poly.node n on n.org_id = o and n.id = e.source_id and n.state in ('draft', 'held', 'challenged')) then missing := missing || 'belief'::text; end if;
  return missing;
end $$;
--> statement-breakpoint
drop function poly.move_bet(uuid, uuid, text, uuid, text);
--> statement-breakpoint
-- Puts a bet after another (null = on top) in a column of a board: locks the board, renumbers, writes down why and the whole
-- order. Entering Now above its limit, another one leaves it in the same act, or the reason is signed for that too. What is
-- missing for Now needs a reason of its own, which stays on the bet while it is there.
create function poly.move_bet(board_of uuid, bet_of uuid, to_column text, after_bet uuid, why text, leaving uuid default null, leaving_to text default null,
  over_limit boolean default false, leap text default '') returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); before place; after_key int := 0; now_rank int; now_most int; now_count int; enters boolean; missing text[] := '{}'; is_over boolean;
begin
  select b.now_limit into now_most from board b where b.org_id = o and b.id = board_of and b.owner_id = any (my_councils()) for no key update;
  if not found then raise exception 'the council of the board ranks it' using errcode = '42501'; end if;
  if btrim(why) = '' then raise exception 'no move without a reason' using errcode = 'PC422'; end if;
  select * into before from place p where p.org_id = o and p.bet_id = bet_of;
  if before.board_id <> board_of then raise exception 'the bet is on another board' using errcode = 'PC422'; end if;
  if not exists (select from node n where n.org_id = o and n.id = bet_of and n.kind = 'bet' and n.state in ('draft', 'pitched', 'on_board', 'paused', 'declined')
    and n.owner_id = (select b.owner_id from board b where b.org_id = o and b.id = board_of)) then
    raise exception 'only an open bet of the board''s own unit can be ranked' using errcode = 'PC422';
  end if;
  enters := to_column = 'now' and before."column" is distinct from 'now';
  if leaving is not null then
    if not enters or leaving = bet_of or leaving_to not in ('next', 'later') or not exists (select from place p where p.org_id = o and p.board_id = board_of and p.bet_id = leaving and p."column" = 'now') then
      raise exception 'another bet leaves Now when one enters it' using errcode = 'PC409';
    end if;
    perform move_bet(board_of, leaving, leaving_to, null, why);
  end if;
  if after_bet is not null then
    select p.rank * 2 + 1 into after_key from place p where p.org_id = o and p.board_id = board_of and p.bet_id = after_bet and p.bet_id <> bet_of and p."column" = to_column;
    if not found then raise exception 'the bet to stand after is not in that column' using errcode = 'PC409'; end if;
  end if;
  if enters then
    missing := missing_for_now(bet_of);
    if cardinality(missing) > 0 and btrim(leap) = '' then
      raise exception 'Now asks for more' using errcode = 'PC428', hint = 'incomplete', detail = array_to_string(missing, ',');
    end if;
  end if;
  insert into place (org_id, board_id, bet_id, rank, "column") values (o, board_of, bet_of, 1, to_column) on conflict (org_id, bet_id) do update set "column" = excluded."column";
  select count(*) into now_count from place p where p.org_id = o and p.board_id = board_of and p."column" = 'now';
  is_over := enters and now_count > now_most;
  if is_over and not over_limit then raise exception 'Now is full' using errcode = 'PC428', hint = 'full', detail = now_most::text; end if;
  update place p set rank = r.n from (
    select bet_id, row_number() over (order by array_position(array['now', 'next', 'later'], "column"), case when bet_id = bet_of then after_key else rank * 2 end) as n
    from place where org_id = o and board_id = board_of) r
  where p.org_id = o and p.board_id = board_of and p.bet_id = r.bet_id and (p.rank <> r.n or p.bet_id = bet_of);
  select rank into now_rank from place where org_id = o and bet_id = bet_of;
  insert into rank_change (org_id, board_id, bet_id, from_rank, to_rank, from_column, to_column, reason, is_over_limit, leap, by, order_after, columns_after)
    select o, board_of, bet_of, before.rank, now_rank, before."column", to_column, why, is_over, case when cardinality(missing) > 0 then btrim(leap) else '' end, actor(),
      array_agg(bet_id order by rank), array_agg("column" order by rank)
    from place where org_id = o and board_id = board_of;
  if cardinality(missing) > 0 then
    update bet set leap_missing = missing, leap_reason = btrim(leap), leap_by = actor(), leap_at = clock() where org_id = o and id = bet_of;
  elsif enters or to_column <> 'now' then
    update bet set leap_missing = '{}', leap_reason = '', leap_by = null, leap_at = null where org_id = o and id = bet_of and leap_by is not null;
  end if;
  update node set state = 'on_board' where org_id = o and id = bet_of and state <> 'on_board';
  insert into change (org_id, of, subject_id) values (o, 'rank', board_of);
end $$;
--> statement-breakpoint
-- Takes a bet off its board, closes its gap and writes down why. Only for the acts below.
create function poly.leave_board(bet_of uuid, why text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); before place;
begin
  select * into before from place p where p.org_id = o and p.bet_id = bet_of;
  if not found then return; end if;
  perform from board b where b.org_id = o and b.id = before.board_id for no key update;
  select * into before from place p where p.org_id = o and p.bet_id = bet_of;
  delete from place where org_id = o and bet_id = bet_of;
  update place p set rank = p.rank - 1 where p.org_id = o and p.board_id = before.board_id and p.rank > before.rank;
  insert into rank_change (org_id, board_id, bet_id, from_rank, from_column, reason, by, order_after, columns_after)
    select o, before.board_id, bet_of, before.rank, before."column", why, actor(), coalesce(array_agg(bet_id order by rank), '{}'), coalesce(array_agg("column" order by rank), '{}')
    from place where org_id = o and board_id = before.board_id;
  update bet set leap_missing = '{}', leap_reason = '', leap_by = null, leap_at = null where org_id = o and id = bet_of and leap_by is not null;
  insert into change (org_id, of, subject_id) values (o, 'rank', before.board_id);
end $$;
--> statement-breakpoint
-- Pauses or declines a bet that stands on its board: the council's, with a reason.
create function poly.take_off_board(bet_of uuid, to_state text, why text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from node n where n.org_id = org() and n.id = bet_of and n.kind = 'bet' and n.owner_id = any (my_councils()) for no key update;
  if not found then raise exception 'the council of the board takes a bet off it' using errcode = '42501'; end if;
  if to_state not in ('paused', 'declined') or btrim(why) = '' or not exists (select from place where org_id = org() and bet_id = bet_of) then
    raise exception 'a bet that stands on a board is paused or declined, with a reason' using errcode = 'PC422';
  end if;
  perform leave_board(bet_of, why);
  update node set state = to_state, reason = why where org_id = org() and id = bet_of;
end $$;
--> statement-breakpoint
-- Closes a bet: the council's, with an outcome, evidence and a lesson that is written already. Every squad that serves it is
-- told; of what is theirs nothing is touched.
create function poly.close_bet(bet_of uuid, outcome_of text, evidence_of text, note_of text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  perform from node n where n.org_id = org() and n.id = bet_of and n.kind = 'bet' and n.owner_id = any (my_councils()) for no key update;
  if not found then raise exception 'the council closes a bet' using errcode = '42501'; end if;
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

------------------------------------------------------------------ stages
-- Which side of a bet the acting member is on: 'sponsor' (the sponsor; the council where there is none), 'squad', or neither.
create function poly.stage_sides(bet_of uuid) returns text[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare o uuid := poly.org(); b poly.bet; sides text[] := '{}';
begin
  select * into b from poly.bet where org_id = o and id = bet_of;
  if b.sponsor_id = poly.actor() or (b.sponsor_id is null and b.owner_id = any (poly.my_councils())) then sides := sides || 'sponsor'::text; end if;
  if bet_of = any (poly.bets_i_serve()) then sides := sides || 'squad'::text; end if;
  return sides;
end $$;
--> statement-breakpoint
-- Writes down a yes, and moves the bet when both are there. Going back, a bet that no squad serves needs the sponsor's alone.
create function poly.say_yes(move_of uuid, side text) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); m stage_move; squad uuid; is_back boolean; is_served boolean;
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
  is_served := exists (select from edge e join node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
    where e.org_id = o and e.target_id = m.bet_id and e.state = 'declared' and e.weight = 'primary' and e.source_kind = 'objective');
  if m.sponsor_yes_by is not null and (m.squad_yes_by is not null or (is_back and not is_served)) then
    update bet set stage = m.to_stage where org_id = o and id = m.bet_id;
    update node set reason = m.answer where org_id = o and id = m.bet_id;
    update stage_move set state = 'done', ended_at = clock() where org_id = o and id = move_of;
  end if;
end $$;
--> statement-breakpoint
create function poly.propose_stage(bet_of uuid, to_stage_of text, answer_of text, evidence_of text, failing_test_of text) returns uuid language plpgsql security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); from_of text; sides text[]; made uuid; is_back boolean;
begin
  select b.stage into from_of from bet b join node n on n.org_id = o and n.id = b.id and n.state in ('pitched', 'on_board', 'paused') where b.org_id = o and b.id = bet_of for no key update of b;
  if not found then raise exception 'only an open bet changes its stage' using errcode = 'PC422'; end if;
  sides := stage_sides(bet_of);
  if cardinality(sides) = 0 then raise exception 'the sponsor or a squad that serves the bet proposes a stage' using errcode = '42501'; end if;
  is_back := array_position(array['think', 'build', 'ship', 'tweak'], to_stage_of) < array_position(array['think', 'build', 'ship', 'tweak'], from_of);
  if not is_back and not exists (select from edge e join node n on n.org_id = o and n.id = e.source_id and n.state = 'active'
    where e.org_id = o and e.target_id = bet_of and e.state = 'declared' and e.weight = 'primary' and e.source_kind = 'objective') then
    raise exception 'a bet that no squad serves stays where it is' using errcode = 'PC428', hint = 'unserved';
  end if;
  if from_of = 'think' and btrim(failing_test_of) = '' then raise exception 'Think It is left with one test that could have failed' using errcode = 'PC428', hint = 'untested'; end if;
  insert into stage_move (org_id, bet_id, from_stage, to_stage, answer, evidence, failing_test, proposed_by)
    values (o, bet_of, from_of, to_stage_of, btrim(answer_of), btrim(evidence_of), btrim(failing_test_of), actor()) returning id into made;
  perform say_yes(made, sides[1]);
  return made;
end $$;
--> statement-breakpoint
create function poly.agree_stage(move_of uuid) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
declare m stage_move; side text;
begin
  select * into m from stage_move where org_id = org() and id = move_of for update;
  select s into side from unnest(stage_sides(m.bet_id)) s where (s = 'sponsor' and m.sponsor_yes_by is null) or (s = 'squad' and m.squad_yes_by is null) limit 1;
  if side is null then raise exception 'the side that has not said yes agrees' using errcode = '42501'; end if;
  if m.state <> 'open' then raise exception 'this proposal is over' using errcode = 'PC409'; end if;
  perform say_yes(move_of, side);
end $$;
--> statement-breakpoint
create function poly.withdraw_stage(move_of uuid) returns void language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  update stage_move set state = 'withdrawn', ended_at = clock() where org_id = org() and id = move_of and state = 'open'
    and (proposed_by = actor() or cardinality(stage_sides(bet_id)) > 0);
  if not found then raise exception 'whoever proposed it, or either side, withdraws it' using errcode = '42501'; end if;
end $$;
--> statement-breakpoint

------------------------------------------------------------------ dissent
-- How the council of a board would rank its bets: points by Borda, best and worst rank, how many said. Nobody's name, and
-- nothing below three: two could read each other. Bets that somebody did not rank come after the ones they did.
create function poly.dissent_of(board_of uuid) returns table (bet_id uuid, points numeric, best int, worst int, voters int) language plpgsql stable security definer set search_path = poly, pg_temp as $$
#variable_conflict use_column
declare o uuid := org(); here uuid[]; n int;
begin
  here := array(select p.bet_id from place p where p.org_id = o and p.board_id = board_of order by p.rank);
  n := (select count(*) from private_rank r where r.org_id = o and r.board_id = board_of);
  if n < 3 then return; end if;
  return query with said as (
    select r.member_id, b.id, row_number() over (partition by r.member_id order by array_position(r.bet_ids, b.id) nulls last, b.place)::int as rank
    from private_rank r cross join unnest(here) with ordinality as b (id, place) where r.org_id = o and r.board_id = board_of)
  select id, sum(cardinality(here) - rank)::numeric, min(rank), max(rank), n from said group by id;
end $$;
--> statement-breakpoint

------------------------------------------------------------------ comments
-- The author's words are the author's; a thread is settled, and opened again, by whoever does it.
create function poly.comment_changes() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if (new.body, new.mentions, new.withdrawn_at) is distinct from (old.body, old.mentions, old.withdrawn_at) then
    if old."by" <> actor() and current_user = 'poly_app' then raise exception 'whoever wrote it changes it' using errcode = '42501'; end if;
    if old.withdrawn_at is not null then raise exception 'what is withdrawn stays so' using errcode = 'PC422'; end if;
    if new.withdrawn_at is not null then new.withdrawn_at := clock(); new.body := ''; new.mentions := '{}'; else new.edited_at := clock(); end if;
  end if;
  if new.settled_at is distinct from old.settled_at then
    new.settled_by := case when new.settled_at is null then null else actor() end;
    new.settled_at := case when new.settled_at is null then null else clock() end;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger changes before update on poly.comment for each row execute function poly.comment_changes();
--> statement-breakpoint

------------------------------------------------------------------ grants
grant insert (org_id, id, node_id, node_kind, node_owner_id, value, observed_on, note, "by") on poly.reading to poly_app;
--> statement-breakpoint
grant insert (org_id, id, premise_id, subject_id, subject_kind, subject_owner_id, answer, reason, "by") on poly.premise_answer to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, sort, expected, happened, learned, will_change, tags), update (sort, expected, happened, learned, will_change, tags) on poly.lesson to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, call, context, alternatives, review_on) on poly.decision to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, exposure, metric, says_no, starts_on, ends_on), update (exposure, metric, says_no, starts_on, ends_on, result, verdict) on poly.experiment to poly_app;
--> statement-breakpoint
grant insert (org_id, id, kind, owner_id, since_on, answerable_id, how_to_challenge), update (answerable_id, how_to_challenge) on poly.enabling_constraint to poly_app;
--> statement-breakpoint
grant insert (org_id, id, stage_move_id, squad_id, "text", "by") on poly.stage_objection to poly_app;
--> statement-breakpoint
grant insert (org_id, board_id, member_id, bet_ids), update (bet_ids, saved_at), delete on poly.private_rank to poly_app;
--> statement-breakpoint
grant insert (org_id, id, node_id, field, thread_id, body, mentions, "by"), update (body, mentions, withdrawn_at, settled_at) on poly.comment to poly_app;
--> statement-breakpoint
grant insert (org_id, id, node_id, comment_id, sign, "by"), delete on poly.reaction to poly_app;
--> statement-breakpoint
grant insert (org_id, node_id, member_id), delete on poly.follow to poly_app;
--> statement-breakpoint
grant update (read_by, read_at) on poly.squad_note to poly_app;
--> statement-breakpoint
revoke insert (stage), update (outcome) on poly.bet from poly_app;
--> statement-breakpoint
grant insert (guardrails, tags), update (guardrails, tags) on poly.bet to poly_app;
--> statement-breakpoint
grant insert (cadence_weeks, next_review_on), update (cadence_weeks, next_review_on) on poly.board to poly_app;
--> statement-breakpoint
revoke execute on function poly.row_told(), poly.goal_turns(), poly.constraint_turns(), poly.belief_turns(), poly.belief_shakes(), poly.bet_turns(), poly.comment_changes(),
  poly.challenge_belief(uuid, uuid[], text), poly.missing_for_now(uuid), poly.move_bet(uuid, uuid, text, uuid, text, uuid, text, boolean, text), poly.leave_board(uuid, text),
  poly.take_off_board(uuid, text, text), poly.close_bet(uuid, text, text, text), poly.stage_sides(uuid), poly.say_yes(uuid, text),
  poly.propose_stage(uuid, text, text, text, text), poly.agree_stage(uuid), poly.withdraw_stage(uuid), poly.dissent_of(uuid) from public;
--> statement-breakpoint
grant execute on function poly.missing_for_now(uuid), poly.stage_sides(uuid) to poly_app, poly_keeper;
--> statement-breakpoint
grant execute on function poly.challenge_belief(uuid, uuid[], text), poly.move_bet(uuid, uuid, text, uuid, text, uuid, text, boolean, text), poly.take_off_board(uuid, text, text),
  poly.close_bet(uuid, text, text, text), poly.propose_stage(uuid, text, text, text, text), poly.agree_stage(uuid), poly.withdraw_stage(uuid), poly.dissent_of(uuid) to poly_app;
--> statement-breakpoint
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'poly'::regnamespace and p.prosecdef and pg_get_userbyid(p.proowner) <> 'poly_keeper' loop
    execute format('alter function %s owner to poly_keeper', f);
  end loop;
end $$;
--> statement-breakpoint
-- Functions that the keeper owns already are its to replace.
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.next_key(of_kind text, owner uuid, parent uuid default null) returns text language plpgsql security definer set search_path = poly, pg_temp as $$
declare scope_of text; n int; lead text;
begin
  if of_kind not in ('belief', 'goal', 'data', 'insight', 'bet', 'lesson', 'experiment', 'objective', 'key_result') then return null; end if;
  scope_of := case of_kind when 'objective' then 'objective:' || owner when 'key_result' then 'key_result:' || parent else of_kind end;
  insert into counter as c (org_id, scope, last) values (org(), scope_of, 1) on conflict (org_id, scope) do update set last = c.last + 1 returning last into n;
  lead := case of_kind when 'belief' then 'BL-' when 'goal' then 'G-' when 'data' then 'D-' when 'insight' then 'I-' when 'bet' then 'B-'
    when 'lesson' then 'L-' when 'experiment' then 'X-'
    when 'objective' then (select prefix from unit where org_id = org() and id = owner) || '-'
    when 'key_result' then (select key from node where org_id = org() and id = parent) || '.' end;
  return lead || n;
end $$;
--> statement-breakpoint
create or replace function poly.detail_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare
  -- What is the node's to say, what readings keep up to date, what is counted of others, and what a board's moves say.
  unsaid text[] := '{org_id,id,kind,node_kind,owner_id,owner_sort}'::text[]
    || '{counts,current_value,current_confidence,current_status,current_evidence,current_progress,current_observed_on,current_recorded_at,current_check_in_id}'
    || '{key_result_count,said_on_track,said_at_risk,said_off_track,said_nothing,progress_sum,progress_count,newest_observed_on}'
    || '{leap_missing,leap_reason,leap_by,leap_at}';
  says jsonb := to_jsonb(new) - unsaid;
begin
  if tg_op = 'UPDATE' then
    if says = to_jsonb(old) - unsaid then return null; end if;
    update node set changed_by = changed_by where org_id = new.org_id and id = new.id;
  end if;
  update node_version v set said = said || says from node n
    where n.org_id = new.org_id and n.id = new.id and v.org_id = n.org_id and v.node_id = n.id and v.version = n.version;
  return null;
end $$;
--> statement-breakpoint
-- The words of a comment are its author's to take back, so history keeps that it was written, settled and withdrawn, and not what it said.
create or replace function poly.row_said() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
declare says jsonb := to_jsonb(new) - '{org_id,token_hash,email}'::text[] - case tg_table_name when 'comment' then '{body,mentions}'::text[] else '{}' end; key_of text; last_one row_version; at timestamptz;
begin
  select string_agg(says ->> part, '/' order by n) into key_of from unnest(tg_argv) with ordinality as parts (part, n);
  select * into last_one from row_version v where v.org_id = new.org_id and v.of = tg_table_name and v.key = key_of order by version desc limit 1 for update;
  at := greatest(clock(), last_one.from_at + interval '1 microsecond');
  update row_version v set until_at = at where v.org_id = new.org_id and v.of = tg_table_name and v.key = key_of and v.version = last_one.version;
  insert into row_version (org_id, of, key, version, from_at, by, said) values (new.org_id, tg_table_name, key_of, coalesce(last_one.version, 0) + 1, at, actor(), says);
  insert into change (org_id, of, subject_id) values (new.org_id, tg_table_name, case when says ? 'id' then (says ->> 'id')::uuid when says ? 'unit_id' then (says ->> 'unit_id')::uuid end);
  return null;
end $$;
--> statement-breakpoint
grant execute on function poly.detail_said() to poly_owner;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['lesson', 'decision', 'experiment', 'enabling_constraint'] loop
    execute format('create trigger said after insert or update on poly.%I for each row execute function poly.detail_said()', t);
  end loop;
  foreach t in array array['stage_move', 'comment', 'squad_note'] loop
    execute format('create trigger said after insert or update on poly.%I for each row execute function poly.row_said(''id'')', t);
  end loop;
end $$;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
--> statement-breakpoint
select poly.tell_planner();
