import type { Directory } from '@polyrhythm/db/client'
import { authenticator, passkey } from '@polyrhythm/db/schema/credential'
import { account } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, eq, isNull } from 'drizzle-orm'
import { type Account, findAccount } from '#api/lib/accounts'
import { refusalError } from '#api/trpc/error-map'

/** The account of whoever is signed in. @throws TRPCError where it was deleted a moment ago, by another of its browsers */
export async function findOwnAccount(directory: Directory, id: AccountId): Promise<Account> {
  const found = await findAccount(directory, id)
  if (found === null) throw refusalError({ code: 'signed_out' })
  return found
}

export const setName = (directory: Directory, id: AccountId, name: string) =>
  directory.update(account).set({ name }).where(eq(account.id, id))

/** @returns whether there was one */
export async function deletePasskey(directory: Directory, accountId: AccountId, id: string): Promise<boolean> {
  const gone = await directory
    .delete(passkey)
    .where(and(eq(passkey.accountId, accountId), eq(passkey.id, id)))
    .returning({ id: passkey.id })
  return gone.length > 0
}

/** Keeps a secret until a code confirms that the app has it; a confirmed one is not replaced. */
export const keepUnconfirmed = (directory: Directory, accountId: AccountId, secret: Buffer) =>
  directory
    .insert(authenticator)
    .values({ accountId, secret })
    .onConflictDoUpdate({
      target: authenticator.accountId,
      set: { secret, lastStep: 0 },
      setWhere: isNull(authenticator.confirmedAt),
    })

/** @returns whether it waited for that */
export async function confirmAuthenticator(
  directory: Pick<Directory, 'update'>,
  accountId: AccountId,
  now: Date,
): Promise<boolean> {
  const confirmed = await directory
    .update(authenticator)
    .set({ confirmedAt: now })
    .where(and(eq(authenticator.accountId, accountId), isNull(authenticator.confirmedAt)))
    .returning({ accountId: authenticator.accountId })
  return confirmed.length > 0
}

export const deleteAuthenticator = (directory: Pick<Directory, 'delete'>, accountId: AccountId) =>
  directory.delete(authenticator).where(eq(authenticator.accountId, accountId))
