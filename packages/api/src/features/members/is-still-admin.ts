import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/**
 * Whether the acting member is an admin once nobody else changes admins: of two acts at once, the second one looks after the
 * first is stored. Held until the transaction ends.
 */
export async function isStillAdmin({ tx, org }: OrgContext): Promise<boolean> {
  await tx.execute(sql`select from poly.org where org_id = ${org.id} for update`)
  const [found] = await tx.execute<{ is: boolean }>(sql`select poly.is_admin() as is`)
  return found?.is === true
}
