import type { Directory } from '@polyrhythm/db/client'
import { pendingSignIn } from '@polyrhythm/db/schema/credential'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'

const minutes = 10
const attemptsMax = 5

/** @returns its id, which this browser alone is told */
export async function insertPendingSignIn(directory: Directory, accountId: AccountId, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  const [made] = await directory
    .insert(pendingSignIn)
    .values({ accountId, createdAt: now, expiresAt })
    .returning({ id: pendingSignIn.id })
  if (made === undefined) throw new Error('A pending sign-in was inserted and not returned')
  return made.id
}

/** Takes one of its attempts. @returns whose it is; null when it is used, over, or out of attempts */
export async function takePendingSignIn(directory: Directory, id: string, now: Date): Promise<AccountId | null> {
  const [found] = await directory
    .update(pendingSignIn)
    .set({ attempts: sql`${pendingSignIn.attempts} + 1` })
    .where(
      and(
        eq(pendingSignIn.id, id),
        lt(pendingSignIn.attempts, attemptsMax),
        isNull(pendingSignIn.usedAt),
        gt(pendingSignIn.expiresAt, now),
      ),
    )
    .returning({ accountId: pendingSignIn.accountId })
  return found?.accountId ?? null
}

/** @returns whether it was unused until now */
export async function usePendingSignIn(directory: Directory, id: string, now: Date): Promise<boolean> {
  const used = await directory
    .update(pendingSignIn)
    .set({ usedAt: now })
    .where(and(eq(pendingSignIn.id, id), isNull(pendingSignIn.usedAt)))
    .returning({ id: pendingSignIn.id })
  return used.length > 0
}
