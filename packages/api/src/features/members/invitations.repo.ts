import { randomBytes } from 'node:crypto'
import { insertInto } from '@polyrhythm/db/insert'
import { invitation } from '@polyrhythm/db/schema/org'
import { INVITATION_DAYS, type InviteMember } from '@polyrhythm/domain/members/invite-member'
import { LETTERS_APART_MS } from '@polyrhythm/domain/members/mail-limits'
import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '#api/lib/hash-token'
import type { OrgContext } from '#api/trpc/run'

/** A link that was just made; we keep its token's hash alone. */
export type MadeLink = { readonly link: string; readonly expiresAt: Date }

const newLink = (ctx: OrgContext) => {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(ctx.now.getTime() + INVITATION_DAYS * 86_400_000)
  return { tokenHash: hashToken(token), link: `${ctx.deps.publicUrl}/invite/${token}`, expiresAt }
}

/** @param email where it will be mailed; null = it is handed over */
export async function insertInvitation(
  ctx: OrgContext,
  { role, squadIds, note }: InviteMember,
  email: string | null,
): Promise<MadeLink> {
  const { tokenHash, link, expiresAt } = newLink(ctx)
  await insertInto(ctx.tx, invitation, {
    orgId: ctx.org.id,
    id: uuidv7(),
    role,
    unitIds: squadIds,
    note,
    email,
    tokenHash,
    createdBy: ctx.actor.memberId,
    expiresAt,
  })
  return { link, expiresAt }
}

/** Gives an invitation another token and its whole time again; the former link leads nowhere. */
export async function renewInvitation(ctx: OrgContext, id: string): Promise<MadeLink> {
  const { tokenHash, link, expiresAt } = newLink(ctx)
  await ctx.tx
    .update(invitation)
    .set({ tokenHash, expiresAt })
    .where(and(eq(invitation.orgId, ctx.org.id), eq(invitation.id, id)))
  return { link, expiresAt }
}

/** One that nobody has used or revoked; it may have run out. */
export async function findInvitation(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      createdBy: invitation.createdBy,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .where(
      and(
        eq(invitation.orgId, ctx.org.id),
        eq(invitation.id, id),
        isNull(invitation.revokedAt),
        isNull(invitation.acceptedAt),
      ),
    )
  return found ?? null
}

/** How many invitations were made or sent again within the last day. Whoever counts goes on before the next one does. */
export async function countSentToday(ctx: OrgContext): Promise<number> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`invitations ${ctx.org.id}`}, 0))`)
  const [found] = await ctx.tx.execute<{ sent: number }>(sql`
    select count(*)::int as sent from poly.row_version v
    where v.org_id = ${ctx.org.id} and v.of = 'invitation' and v.from_at > poly.clock() - interval '1 day'
      and v.said ->> 'revoked_at' is null and v.said ->> 'accepted_at' is null`)
  return found?.sent ?? 0
}

/** The addresses among these to which an invitation is open, or left within the last minutes, whatever became of it. */
export async function listInvited(ctx: OrgContext, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx
    .select({ email: invitation.email })
    .from(invitation)
    .where(
      and(
        eq(invitation.orgId, ctx.org.id),
        inArray(invitation.email, [...emails]),
        or(
          and(isNull(invitation.revokedAt), isNull(invitation.acceptedAt), gt(invitation.expiresAt, ctx.now)),
          gt(invitation.expiresAt, new Date(ctx.now.getTime() - LETTERS_APART_MS + INVITATION_DAYS * 86_400_000)),
        ),
      ),
    )
  return new Set(rows.flatMap(({ email }) => (email === null ? [] : [email])))
}
