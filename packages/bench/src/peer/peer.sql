-- What PostGraphile needs beside the product's own tables: its mutations take one row of one table, and a check-in's
-- values belong into the check-in's transaction. Checked and stored like the product's, with the caller's rights.
drop schema if exists bench_peer cascade;
create schema bench_peer;
create function bench_peer.publish(check_in_id uuid, squad_id uuid, cycle_id uuid, week_of date, key_result_id uuid, value numeric, confidence int, status text)
returns poly.check_in language plpgsql volatile set search_path = poly, public as $$
#variable_conflict use_variable
declare made poly.check_in; me uuid := poly.actor(); version_of int;
begin
  if not squad_id = any (poly.my_squads()) then raise exception 'forbidden'; end if;
  select n.version into version_of from poly.key_result k join poly.node n on n.org_id = k.org_id and n.id = k.id join poly.objective o on o.org_id = k.org_id and o.id = k.objective_id
    where k.org_id = poly.org() and k.id = key_result_id and k.owner_id = squad_id and n.state = 'active' and o.cycle_id = cycle_id;
  if not found then raise exception 'not found'; end if;
  insert into poly.check_in as c (org_id, id, squad_id, cycle_id, week_of, author_id, digest)
    values (poly.org(), check_in_id, squad_id, cycle_id, week_of, me, sha256(check_in_id::text::bytea)) on conflict (org_id, id) do nothing returning c.* into made;
  if made.id is not null then
    insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, suggested_status, note, evidence, progress, key_result_version, observed_on)
      values (poly.org(), check_in_id, key_result_id, squad_id, me, value, confidence, status, 'on_track', '', '', 5000, version_of, current_date);
    delete from poly.check_in_draft d where d.org_id = poly.org() and d.member_id = me and d.squad_id = squad_id;
  end if;
  return made;
end $$;
grant usage on schema bench_peer to poly_app;
