import type postgres from 'postgres'

/** Tables whose rows check-ins change in place; kept as they were built, whatever columns they have. */
const changed = ['key_result', 'objective'] as const

/** Remembers how the built tenants look, before anything is published. */
export async function keep(admin: postgres.Sql): Promise<void> {
  for (const table of changed) {
    await admin.unsafe(`drop table if exists bench.kept_${table}`)
    await admin.unsafe(`create table bench.kept_${table} as table poly.${table}`)
    await admin.unsafe(`alter table bench.kept_${table} add primary key (org_id, id)`)
  }
}

/**
 * Takes away what load has published, if it did, so that every run meets the same rows, and leaves the tables vacuumed.
 * Triggers are off meanwhile: the product has no way to delete a check-in, and nothing of it shall remain.
 */
export async function clean(admin: postgres.Sql): Promise<void> {
  await admin`truncate bench.bare_check_in`
  if (!(await isDirty(admin))) return
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`create temporary table since on commit drop as select bench.id(number, 'org', 0) as org_id, built_at from bench.tenant`
    await tx`delete from poly.check_in_value v using since s where v.org_id = s.org_id and v.recorded_at > s.built_at`
    await tx`delete from poly.check_in c using since s where c.org_id = s.org_id and c.published_at > s.built_at`
    await tx`delete from poly.change c using since s where c.org_id = s.org_id and c.at > s.built_at`
    for (const table of changed) {
      const columns = await columnsOf(tx, table)
      await tx.unsafe(`
        update poly.${table} t set (${columns.join(', ')}) = row (${columns.map((name) => `k.${name}`).join(', ')})
        from bench.kept_${table} k where k.org_id = t.org_id and k.id = t.id and t.* is distinct from k.*`)
    }
  })
  for (const table of ['check_in_value', 'check_in', 'change', ...changed])
    await admin.unsafe(`vacuum (analyze) poly.${table}`)
  await admin`vacuum (analyze) bench.bare_key_result`
  await admin`checkpoint`
}

const isDirty = async (admin: postgres.Sql): Promise<boolean> =>
  (
    await admin`
      select from bench.tenant t join poly.check_in c on c.org_id = bench.id(t.number, 'org', 0) and c.published_at > t.built_at limit 1`
  ).length > 0

const columnsOf = async (tx: postgres.TransactionSql, table: string): Promise<string[]> =>
  (
    await tx<{ name: string }[]>`
      select quote_ident(attname) as name from pg_attribute where attrelid = ${`poly.${table}`}::regclass and attnum > 0 and not attisdropped
        and attname not in ('org_id', 'id')`
  ).map(({ name }) => name)
