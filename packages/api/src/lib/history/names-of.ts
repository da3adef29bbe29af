import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What ids of this organisation are called: people by their name (null = a former member, whose name is gone), things by key and title. */
export async function namesOf(ctx: OrgContext, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const list = sql.param(`{${[...new Set(ids)].join(',')}}`)
  const rows = await ctx.tx.execute<{ id: string; name: string | null }>(sql`
    select m.id, m.name from poly.member m where m.org_id = ${ctx.org.id} and m.id = any (${list}::uuid[])
    union all
    select n.id, concat_ws(' ', n.key, n.title) from poly.node n where n.org_id = ${ctx.org.id} and n.id = any (${list}::uuid[])
    union all
    select c.id, c.name from poly.cycle c where c.org_id = ${ctx.org.id} and c.id = any (${list}::uuid[])`)
  return new Map([...rows].map(({ id, name }) => [id, name]))
}
