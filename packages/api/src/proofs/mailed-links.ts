import { randomBytes } from 'node:crypto'
import type { Directory } from '@polyrhythm/db/client'
import { mailedLink } from '@polyrhythm/db/schema/credential'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { hashToken } from '#api/lib/hash-token'

type Purpose = 'reset_password' | 'change_email'

const minutes = 30

/** Letters with links that one account can be sent in an hour, whoever asks for them. */
const mailsPerHour = 5

/**
 * Makes a link's token; whoever can read the mailbox has it, we have its hash.
 *
 * @param email the new address, where that is what the link confirms
 * @returns null when the account was sent enough for now
 */
export async function makeMailedLink(
  directory: Directory,
  purpose: Purpose,
  accountId: AccountId,
  email: string | null,
  now: Date,
): Promise<string | null> {
  const [recent] = await directory
    .select({ count: count() })
    .from(mailedLink)
    .where(and(eq(mailedLink.accountId, accountId), gt(mailedLink.createdAt, new Date(now.getTime() - 3_600_000))))
  if ((recent?.count ?? 0) >= mailsPerHour) return null
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await directory
    .insert(mailedLink)
    .values({ tokenHash: hashToken(token), purpose, accountId, email, createdAt: now, expiresAt })
  return token
}

/**
 * Uses a link up, and all others of its purpose that the account was sent.
 *
 * @returns null for one that is used, over, or was never made
 */
export async function useMailedLink(
  directory: Pick<Directory, 'update'>,
  purpose: Purpose,
  token: string,
  now: Date,
): Promise<{ readonly accountId: AccountId; readonly email: string | null } | null> {
  const unused = and(eq(mailedLink.purpose, purpose), isNull(mailedLink.usedAt))
  const [used] = await directory
    .update(mailedLink)
    .set({ usedAt: now })
    .where(and(unused, eq(mailedLink.tokenHash, hashToken(token)), gt(mailedLink.expiresAt, now)))
    .returning({ accountId: mailedLink.accountId, email: mailedLink.email })
  if (used === undefined) return null
  await directory
    .update(mailedLink)
    .set({ usedAt: now })
    .where(and(unused, eq(mailedLink.accountId, used.accountId)))
  return used
}
