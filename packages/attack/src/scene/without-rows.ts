import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'

/**
 * Does something while every row of this id is gone, and brings them back. The product deletes nothing so; what is deleted
 * by an operator, or by a future feature, must read as if it had never been.
 *
 * @returns what came of it; null where no row has this id, such as one that names several rows together
 */
export async function withoutRows<T>({ admin }: TestDatabase, id: string, work: () => Promise<T>): Promise<T | null> {
  const tables = await admin<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attname = 'id' and a.atttypid = 'uuid'::regtype`
  const kept: { name: string; rows: string }[] = []
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    for (const { name } of tables) {
      const gone = await tx.unsafe<{ row: string }[]>(
        `delete from poly."${name}" t where id = $1 returning to_jsonb(t)::text as row`,
        [id],
      )
      if (gone.length > 0) kept.push({ name, rows: `[${gone.map(({ row }) => row).join(',')}]` })
    }
  })
  if (kept.length === 0) return null
  try {
    return await work()
  } finally {
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      for (const { name, rows } of kept)
        await tx.unsafe(
          `insert into poly."${name}" select * from jsonb_populate_recordset(null::poly."${name}", $1::text::jsonb)`,
          [rows],
        )
    })
  }
}
