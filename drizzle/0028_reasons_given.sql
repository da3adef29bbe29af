-- A reason that was given stays, also when it is the same as the one before; a note is read once.
--
-- A reason belongs to one change. Whether one was given now cannot be seen in the row, where the same words given twice look like
-- words that nobody said again; which columns an update names can. So two triggers, the first of a row and one after the other:
-- the first says that a reason was given, the second forgets one that was not. Whatever comes after them sees what was given now.
create function poly.reason_given() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  perform set_config('app.reason_given', 'yes', true);
  return new;
end $$;
--> statement-breakpoint
create function poly.reason_of_before() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if coalesce(current_setting('app.reason_given', true), '') = 'yes' then perform set_config('app.reason_given', '', true); else new.reason := null; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_reason_1_given before update of reason on poly.node for each row when (new.reason = old.reason) execute function poly.reason_given();
--> statement-breakpoint
create trigger a_reason_2_of_before before update on poly.node for each row when (new.reason = old.reason) execute function poly.reason_of_before();
--> statement-breakpoint
create trigger a_reason_1_given before update of reason on poly.edge for each row when (new.reason = old.reason) execute function poly.reason_given();
--> statement-breakpoint
create trigger a_reason_2_of_before before update on poly.edge for each row when (new.reason = old.reason) execute function poly.reason_of_before();
--> statement-breakpoint
-- Who says that a note was read is who reads it, once.
create function poly.note_read() returns trigger language plpgsql set search_path = poly, pg_temp as $$
begin
  if current_user = 'poly_app' then
    if old.read_by is not null then raise exception 'this note was read' using errcode = 'PC409'; end if;
    new.read_by := actor(); new.read_at := clock();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger note_read before update of read_by, read_at on poly.squad_note for each row execute function poly.note_read();
--> statement-breakpoint
revoke execute on function poly.reason_given(), poly.reason_of_before(), poly.note_read() from public;
--> statement-breakpoint
grant create on schema poly to poly_keeper;
--> statement-breakpoint
-- Functions that the keeper owns are its to replace. These two judged by the words alone whether a reason was given.
set local role poly_keeper;
--> statement-breakpoint
create or replace function poly.node_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1; new.created_at := clock(); new.changed_at := new.created_at; new.changed_by := new.created_by;
    -- A key is given, never chosen; that of a key result comes with its objective, in key_result_numbered.
    if new.key is null and new.kind <> 'key_result' then new.key := next_key(new.kind, new.owner_id); end if;
    return new;
  end if;
  new.changed_by := coalesce(actor(), old.changed_by);
  -- Whether a bet stands on a board is its council's to say, through move_bet.
  if new.kind = 'bet' and new.state <> old.state and session_user = 'poly_app' and new.owner_id <> all (my_councils()) and not is_replaying() then
    raise exception 'the council decides the state of a bet' using errcode = '42501';
  end if;
  -- One version a transaction; a past that is replayed has one a moment.
  if exists (select from node_version v where v.org_id = old.org_id and v.node_id = old.id and v.version = old.version and v.xid = pg_current_xact_id()
    and (coalesce(current_setting('app.clock', true), '') = '' or not is_replaying() or v.from_at >= clock())) then return new; end if;
  new.version := old.version + 1;
  new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond'); -- two transactions must not cross
  return new;
end $$;
--> statement-breakpoint
create or replace function poly.edge_before() returns trigger language plpgsql security definer set search_path = poly, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1; new.created_at := clock(); new.changed_at := new.created_at; new.changed_by := new.created_by;
  else
    new.version := old.version + 1; new.changed_by := coalesce(actor(), old.changed_by);
    new.changed_at := greatest(clock(), old.changed_at + interval '1 microsecond');
  end if;
  -- what was read is never newer than what there is
  new.source_version := least(new.source_version, (select version from node where org_id = new.org_id and id = new.source_id));
  new.target_version := least(new.target_version, (select version from node where org_id = new.org_id and id = new.target_id));
  return new;
end $$;
--> statement-breakpoint
set local role poly_owner;
--> statement-breakpoint
revoke create on schema poly from poly_keeper;
