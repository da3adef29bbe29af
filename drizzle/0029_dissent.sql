-- Dissent is about what a council decides: the bets in Now and Next. Of the private rankings those count whose authors sit on
-- the council today and that name at least one of these bets; whatever a ranking does not name comes after, in the order of
-- the board (domain/src/boards/dissent.ts says the same rules, and a test compares both).
grant create on schema poly to poly_keeper;
--> statement-breakpoint
create function poly.ballot_of(board_of uuid) returns uuid[] language plpgsql stable set search_path = poly, pg_temp as $$
declare o uuid := org();
begin
  return array(select p.bet_id from place p where p.org_id = o and p.board_id = board_of and p."column" in ('now', 'next') order by p.rank);
end $$;
--> statement-breakpoint
-- Who sits on the council of a board today: the same seats as in poly.my_units.
create function poly.council_of(board_of uuid) returns uuid[] language plpgsql stable set search_path = poly, pg_temp as $$
declare o uuid := org(); d date := today();
begin
  return array(select distinct s.member_id from board b join unit u on u.org_id = o and u.id = b.owner_id join seat s on s.org_id = o and s.unit_id = u.id
    where b.org_id = o and b.id = board_of and s.from_on <= d and s.until_on > d and (s.role = 'council' or (s.role = 'lead' and u.kind <> 'company')));
end $$;
--> statement-breakpoint
-- How many private rankings of a board count.
create function poly.voters_of(board_of uuid) returns int language plpgsql stable security definer set search_path = poly, pg_temp as $$
declare o uuid := org(); here uuid[] := ballot_of(board_of); council uuid[] := council_of(board_of);
begin
  return (select count(*) from private_rank r where r.org_id = o and r.board_id = board_of and r.member_id = any (council) and r.bet_ids && here);
end $$;
--> statement-breakpoint
revoke execute on function poly.ballot_of(uuid), poly.council_of(uuid), poly.voters_of(uuid) from public;
--> statement-breakpoint
grant execute on function poly.ballot_of(uuid), poly.council_of(uuid) to poly_app, poly_keeper;
--> statement-breakpoint
grant execute on function poly.voters_of(uuid) to poly_app;
--> statement-breakpoint
alter function poly.voters_of(uuid) owner to poly_keeper;
--> statement-breakpoint
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.dissent_of(board_of uuid) returns table (bet_id uuid, points numeric, best int, worst int, voters int) language plpgsql stable security definer set search_path = poly, pg_temp as $$
#variable_conflict use_column
declare o uuid := org(); here uuid[] := ballot_of(board_of); council uuid[] := council_of(board_of); n int := voters_of(board_of);
begin
  if n < 3 then return; end if;
  return query with said as (
    select b.id, row_number() over (partition by r.member_id order by array_position(r.bet_ids, b.id) nulls last, b.place)::int as rank
    from private_rank r cross join unnest(here) with ordinality as b (id, place)
    where r.org_id = o and r.board_id = board_of and r.member_id = any (council) and r.bet_ids && here)
  select id, sum(cardinality(here) - rank)::numeric, min(rank), max(rank), n from said group by id;
end $$;
--> statement-breakpoint
grant execute on function poly.row_told() to poly_owner;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
-- That somebody ranked is told by the board alone; who, and what, is nobody's business.
create trigger told after insert or update on poly.private_rank for each row execute function poly.row_told('private_rank', 'board_id');
--> statement-breakpoint
create trigger told_back after delete on poly.private_rank for each row when (current_user = 'poly_app') execute function poly.row_told('private_rank', 'board_id');
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
