import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'

/** One digest over every row of every table; of one organisation's rows where it is named. */
export async function stored({ admin }: TestDatabase, orgId: string | null = null): Promise<string> {
  const tables = await admin<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and (${orgId}::uuid is null or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')) order by 1`
  const where = orgId === null ? '' : `where org_id = '${orgId}'`
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as t, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as d from poly."${name}" x ${where}`,
  )
  return JSON.stringify(await admin.unsafe(`select * from (${parts.join(' union all ')}) all_tables order by t`))
}

/** Every id that stands in a row of the organisation: of rows, people, accounts. */
export async function idsOf({ admin }: TestDatabase, orgId: string): Promise<ReadonlySet<string>> {
  const columns = await admin<{ table: string; column: string }[]>`
    select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
      join pg_attribute o on o.attrelid = c.oid and o.attname = 'org_id'
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'uuid'::regtype and not a.attisdropped`
  const parts = columns.map(
    ({ table, column }) => `select "${column}" as id from poly."${table}" where org_id = '${orgId}'`,
  )
  const rows = await admin.unsafe<{ id: string }[]>(
    `select distinct id from (${parts.join(' union all ')}) ids where id is not null`,
  )
  return new Set(rows.map(({ id }) => id))
}
