import type { Directory } from '@polyrhythm/db/client'
import { membership, orgDirectory, sampleCopy } from '@polyrhythm/db/schema/directory'
import type { AsOrg } from '@polyrhythm/db/tenant'
import type { AccountId, OrgId } from '@polyrhythm/domain/ids'
import { and, eq, sql } from 'drizzle-orm'

/** An account's own copy of the sample, and whether the account is still in it. */
export async function findSample(directory: Directory, accountId: AccountId) {
  const [found] = await directory
    .select({
      orgId: sampleCopy.orgId,
      slug: orgDirectory.slug,
      isMember: sql<boolean>`${membership.memberId} is not null`,
    })
    .from(sampleCopy)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, sampleCopy.orgId))
    .leftJoin(membership, and(eq(membership.orgId, sampleCopy.orgId), eq(membership.accountId, accountId)))
    .where(eq(sampleCopy.accountId, accountId))
  return found ?? null
}

/** Removes every row of the copy; does nothing in an organisation that is no copy of this account. */
export const eraseSample = (asOrg: AsOrg, orgId: OrgId, accountId: AccountId): Promise<void> =>
  asOrg({ orgId, actors: [] }, async (tx) => {
    await tx.execute(sql`select poly.remove_sample(${accountId})`)
  })
