import { account, invitationDirectory, membership, orgDirectory } from '@polyrhythm/db/schema/directory'
import { member } from '@polyrhythm/db/schema/org'
import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '#api/lib/hash-token'
import type { Context, SignedIn } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/**
 * Lets whoever is signed in into the organisation of an invitation. Seats come with it where the inviter may give them;
 * otherwise the squad is asked. A used, revoked, expired or invented token are alike.
 */
export const acceptInvitation: Act<Context & { signedIn: SignedIn }, { token: string }, { slug: string }> = async ({
  ctx,
  input,
}) => {
  const { directory, asOrg, changes } = ctx.deps
  const { accountId } = ctx.signedIn
  const hash = hashToken(input.token)
  const [found] = await directory
    .select({
      orgId: invitationDirectory.orgId,
      slug: orgDirectory.slug,
      memberId: membership.memberId,
      name: account.name,
    })
    .from(invitationDirectory)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, invitationDirectory.orgId))
    .innerJoin(account, eq(account.id, accountId))
    .leftJoin(membership, and(eq(membership.orgId, invitationDirectory.orgId), eq(membership.accountId, accountId)))
    .where(eq(invitationDirectory.tokenHash, hash))
  if (found === undefined) return refuse({ code: 'invitation_over' })
  const memberId = found.memberId ?? (await formerMember(ctx, found.orgId, accountId)) ?? (uuidv7() as MemberId)
  const [accepted] = await asOrg({ orgId: found.orgId, actors: [memberId] }, (tx) =>
    tx.execute<{ id: string | null }>(sql`select poly.accept_invitation(${hash}, ${accountId}, ${found.name}) as id`),
  )
  if (accepted?.id == null) return refuse({ code: 'invitation_over' })
  changes.wake(found.orgId)
  return ok({ slug: found.slug })
}

/** Whoever left is the same member again. */
async function formerMember({ deps }: Context, orgId: OrgId, accountId: AccountId): Promise<MemberId | null> {
  const [found] = await deps.asOrg({ orgId, actors: [] }, (tx) =>
    tx
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.orgId, orgId), eq(member.accountId, accountId))),
  )
  return found?.id ?? null
}
