import { randomBytes } from 'node:crypto'
import type { Directory } from '@polyrhythm/db/client'
import { knownDevice } from '@polyrhythm/db/schema/credential'
import { account } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, eq, sql } from 'drizzle-orm'
import { hashToken } from '#api/lib/hash-token'

/** A name for a browser that has none yet; random, so that it says nothing and cannot be guessed. */
export const newDevice = (): string => randomBytes(18).toString('base64url')

/** Whether the account with this address has signed in with this browser. */
export async function isKnownDevice(directory: Directory, email: string, device: string): Promise<boolean> {
  const found = await directory
    .select({ one: sql`1` })
    .from(knownDevice)
    .innerJoin(account, eq(account.id, knownDevice.accountId))
    .where(and(eq(sql`lower(${account.email})`, email), eq(knownDevice.deviceHash, hashToken(device))))
  return found.length > 0
}

/**
 * Notes that the account signs in with this browser.
 *
 * @returns whether that is news: it has used others, and never this one
 */
export async function noteDevice(
  directory: Pick<Directory, 'insert' | 'select'>,
  accountId: AccountId,
  device: string,
  now: Date,
): Promise<boolean> {
  const known = await directory
    .select({ hash: knownDevice.deviceHash })
    .from(knownDevice)
    .where(eq(knownDevice.accountId, accountId))
    .limit(1)
  const [noted] = await directory
    .insert(knownDevice)
    .values({ accountId, deviceHash: hashToken(device), createdAt: now, lastSeenAt: now })
    .onConflictDoUpdate({ target: [knownDevice.accountId, knownDevice.deviceHash], set: { lastSeenAt: now } })
    .returning({ createdAt: knownDevice.createdAt })
  return known.length > 0 && noted?.createdAt.getTime() === now.getTime()
}
