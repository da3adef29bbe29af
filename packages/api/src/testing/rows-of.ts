import type { TestDatabase } from '@polyrhythm/db/testing/test-database'

/** How many rows of the organisation each table has, without those that have none. */
export async function rowsOf(db: TestDatabase, orgId: string): Promise<string[]> {
  const tables = await db.admin<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.admin<{ n: number }[]>`
        select count(*)::int as n from ${db.admin(`poly.${name}`)} where org_id = ${orgId}`
      return { name, n: row?.n ?? 0 }
    }),
  )
  return counts.filter(({ n }) => n > 0).map(({ name, n }) => `${name} ${n}`)
}
