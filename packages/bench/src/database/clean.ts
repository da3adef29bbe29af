import type postgres from 'postgres'

/**
 * Takes away what load has published, so that every read run meets the same rows, and leaves the tables vacuumed. Triggers
 * are off meanwhile: the product has no way to delete a check-in, and nothing of it shall remain.
 */
export async function clean(admin: postgres.Sql): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`create temporary table since on commit drop as select bench.id(number, 'org', 0) as org_id, built_at from bench.tenant`
    await tx`delete from poly.check_in_value v using since s where v.org_id = s.org_id and v.recorded_at > s.built_at`
    await tx`delete from poly.check_in c using since s where c.org_id = s.org_id and c.published_at > s.built_at`
    await tx`delete from poly.change c using since s where c.org_id = s.org_id and c.at > s.built_at`
    await tx`
      update poly.key_result k set current_value = v.value, current_confidence = v.confidence, current_status = v.status, current_evidence = v.evidence,
        current_observed_on = v.observed_on, current_recorded_at = v.recorded_at, current_check_in_id = v.check_in_id
      from since s, lateral (select * from poly.check_in_value v where v.org_id = s.org_id) v
      where k.org_id = s.org_id and k.current_recorded_at > s.built_at and v.key_result_id = k.id
        and not exists (select from poly.check_in_value w where w.org_id = v.org_id and w.key_result_id = v.key_result_id
          and (w.observed_on, w.recorded_at, w.check_in_id) > (v.observed_on, v.recorded_at, v.check_in_id))`
  })
  await admin`truncate bench.bare_check_in`
  for (const table of ['check_in_value', 'check_in', 'key_result', 'change'])
    await admin.unsafe(`vacuum (analyze) poly.${table}`)
  await admin`vacuum (analyze) bench.bare_key_result`
  await admin`checkpoint`
}
