import type { Directory } from '@polyrhythm/db/client'
import { membership, orgDirectory } from '@polyrhythm/db/schema/directory'
import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { and, eq } from 'drizzle-orm'

export type Membership = { readonly orgId: OrgId; readonly memberId: MemberId; readonly slug: string }

/** Which member of the organisation with this slug the account is; null when there is none, or no such organisation. */
export async function findMembership(
  directory: Directory,
  accountId: AccountId,
  unverifiedSlug: string,
): Promise<Membership | null> {
  const [found] = await directory
    .select({ orgId: membership.orgId, memberId: membership.memberId, slug: orgDirectory.slug })
    .from(membership)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, membership.orgId))
    .where(and(eq(membership.accountId, accountId), eq(orgDirectory.slug, unverifiedSlug)))
  return found ?? null
}
