import { createHash, randomBytes } from 'node:crypto'
import type { Directory } from '@polyrhythm/db/client'
import { session } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { SignedIn } from '#api/trpc/context'

export const sessionDays = 30

/** Signs a browser in: the token is its alone to keep; we keep a hash. */
export async function openSession(
  directory: Pick<Directory, 'insert'>,
  accountId: AccountId,
  now: Date,
): Promise<{ token: string; signedIn: SignedIn }> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + sessionDays * 24 * 3_600_000)
  const [made] = await directory
    .insert(session)
    .values({ accountId, tokenHash: hashToken(token), createdAt: now, lastSeenAt: now, expiresAt })
    .returning({ id: session.id })
  if (made === undefined) throw new Error('A session was inserted and not returned')
  return { token, signedIn: { accountId, sessionId: made.id } }
}

/** Whose token this is, if its session lasts; notes that it was seen. */
export async function renewSession(directory: Directory, token: string, now: Date): Promise<SignedIn | null> {
  const [found] = await directory
    .update(session)
    .set({ lastSeenAt: now })
    .where(and(eq(session.tokenHash, hashToken(token)), isNull(session.revokedAt), gt(session.expiresAt, now)))
    .returning({ accountId: session.accountId, sessionId: session.id })
  return found ?? null
}

/** Ends a session; its access token runs out by itself within ten minutes. */
export async function revokeSession(directory: Directory, sessionId: string, now: Date): Promise<void> {
  await directory
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt)))
}

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
