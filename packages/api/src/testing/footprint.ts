import type { TestDatabase } from '@polyrhythm/db/testing/test-database'

/** How much has happened in an organisation: whatever is written leaves a version, a rank change or a line for the streams. */
export async function footprint(db: TestDatabase, orgId: string): Promise<string> {
  const [row] = await db.admin<{ told: string }[]>`
    select concat_ws(' ', (select count(*) from poly.node_version where org_id = ${orgId}), (select count(*) from poly.edge_version where org_id = ${orgId}),
      (select count(*) from poly.row_version where org_id = ${orgId}), (select count(*) from poly.rank_change where org_id = ${orgId}),
      (select count(*) from poly.change where org_id = ${orgId})) as told`
  return row?.told ?? ''
}
