-- Every unique key of a check-in holds its id. With one of them named, PostgreSQL answered an error for the others where two processes stored the same
-- check-in in the same instant, instead of leaving it out for the later one.
create or replace function poly.store_check_ins(check_ins json, written json) returns table (id uuid, week_of date, published_at timestamptz) language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare o uuid := poly.org();
begin
  return query with made as (
    insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, p1s, stopped_us, next_weeks, learning, corrects_id, digest)
      select o, c.id, c."squadId", c."cycleId", c."weekOf", c."authorId", c.p1s, c."stoppedUs", c."nextWeeks", c.learning, c."correctsId", decode(c.digest, 'hex')
      from json_to_recordset(check_ins) as c (id uuid, "squadId" uuid, "cycleId" uuid, "weekOf" date, "authorId" uuid, p1s text[], "stoppedUs" text, "nextWeeks" text, learning text, "correctsId" uuid, digest text)
      on conflict do nothing
      returning id, squad_id, author_id, week_of, published_at),
  valued as (
    insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, evidence, progress, key_result_version, observed_on)
      select o, v."checkInId", v."keyResultId", made.squad_id, made.author_id, v.value, v.confidence, v.status, v."suggestedStatus", v.note, v.evidence, v.progress, v."keyResultVersion", v."observedOn"
      from json_to_recordset(written) as v ("checkInId" uuid, "keyResultId" uuid, value numeric, confidence int, status text, "suggestedStatus" text, note text, evidence text, progress int, "keyResultVersion" int, "observedOn" date)
        join made on made.id = v."checkInId"),
  undrafted as (delete from poly.check_in_draft d using made where d.org_id = o and d.member_id = made.author_id and d.squad_id = made.squad_id)
  select made.id, made.week_of, made.published_at from made;
end $$;
