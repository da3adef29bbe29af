import type { Directory } from '@polyrhythm/db/client'
import { authenticator } from '@polyrhythm/db/schema/credential'
import { account } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { eq, type SQL, sql } from 'drizzle-orm'

/** Who can sign in, and by what. */
export type Account = {
  readonly id: AccountId
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly isSample: boolean
  readonly hidesHints: boolean
  /** Whether a code is asked for beside the password. */
  readonly hasAuthenticator: boolean
}

type Reader = Pick<Directory, 'select'>

/** @param email trimmed, in lower case */
export const findAccountByEmail = (directory: Reader, email: string): Promise<Account | null> =>
  find(directory, eq(sql`lower(${account.email})`, email))

export const findAccount = (directory: Reader, id: AccountId): Promise<Account | null> =>
  find(directory, eq(account.id, id))

async function find(directory: Reader, which: SQL): Promise<Account | null> {
  const [found] = await directory
    .select({
      id: account.id,
      name: account.name,
      email: account.email,
      passwordHash: account.passwordHash,
      isSample: account.isSample,
      hidesHints: account.hidesHints,
      hasAuthenticator: sql<boolean>`${authenticator.confirmedAt} is not null`,
    })
    .from(account)
    .leftJoin(authenticator, eq(authenticator.accountId, account.id))
    .where(which)
  return found ?? null
}

export const setPassword = (directory: Pick<Directory, 'update'>, id: AccountId, passwordHash: string) =>
  directory.update(account).set({ passwordHash }).where(eq(account.id, id))
