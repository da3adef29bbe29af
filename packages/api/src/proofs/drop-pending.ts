import type { Directory } from '@polyrhythm/db/client'
import { mailedLink, pendingSignIn } from '@polyrhythm/db/schema/credential'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, eq, isNull } from 'drizzle-orm'

/**
 * Makes worthless what an account was about to be entered or moved by: links in mailboxes, and sign-ins that wait for a code.
 * Whoever began it may be whom the new password, or the new address, is to keep out.
 */
export async function dropPending(
  directory: Pick<Directory, 'update'>,
  accountId: AccountId,
  now: Date,
): Promise<void> {
  await directory
    .update(mailedLink)
    .set({ usedAt: now })
    .where(and(eq(mailedLink.accountId, accountId), isNull(mailedLink.usedAt)))
  await directory
    .update(pendingSignIn)
    .set({ usedAt: now })
    .where(and(eq(pendingSignIn.accountId, accountId), isNull(pendingSignIn.usedAt)))
}
