import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'

/** Every column name of the schema, as the database writes it and as the API would: 'created_by', 'createdBy'. */
export async function columnNames({ admin }: TestDatabase): Promise<string[]> {
  const rows = await admin<{ name: string }[]>`
    select distinct a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1`
  const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [...new Set(rows.flatMap(({ name }) => [name, camel(name)]))]
}
