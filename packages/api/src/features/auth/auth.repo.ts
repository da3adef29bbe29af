import type { Directory } from '@polyrhythm/db/client'
import { account, membership, orgDirectory, sampleCopy, signUp } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, count, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { findAccountByEmail } from '#api/lib/accounts'

export const listOrgsOf = (directory: Directory, accountId: AccountId) =>
  directory
    .select({
      slug: orgDirectory.slug,
      name: orgDirectory.name,
      isSample: sql<boolean>`${sampleCopy.orgId} is not null`,
      hidesSteps: membership.hidesSteps,
    })
    .from(membership)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, membership.orgId))
    .leftJoin(sampleCopy, eq(sampleCopy.orgId, membership.orgId))
    .where(eq(membership.accountId, accountId))
    .orderBy(orgDirectory.name)

export async function countSignUpsSince(directory: Directory, email: string, since: Date): Promise<number> {
  const [found] = await directory
    .select({ count: count() })
    .from(signUp)
    .where(and(eq(signUp.email, email), gt(signUp.createdAt, since)))
  return found?.count ?? 0
}

export const insertSignUp = (directory: Directory, row: typeof signUp.$inferInsert) =>
  directory.insert(signUp).values(row)

/** Takes one of the attempts of a sign-up that still waits for its code; null when there is none to take. */
export async function takeAttempt(directory: Directory, id: string, attemptsMax: number, now: Date) {
  const [found] = await directory
    .update(signUp)
    .set({ attempts: sql`${signUp.attempts} + 1` })
    .where(and(eq(signUp.id, id), lt(signUp.attempts, attemptsMax), isNull(signUp.usedAt), gt(signUp.expiresAt, now)))
    .returning({
      id: signUp.id,
      email: signUp.email,
      name: signUp.name,
      passwordHash: signUp.passwordHash,
      codeHash: signUp.codeHash,
    })
  return found ?? null
}

type Writer = Pick<Directory, 'insert' | 'update'>
type Tx = Pick<Directory, 'select' | 'update' | 'execute'>

/** @returns whether it was unused until now */
export async function useSignUp(directory: Writer, id: string, now: Date): Promise<boolean> {
  const used = await directory
    .update(signUp)
    .set({ usedAt: now })
    .where(and(eq(signUp.id, id), isNull(signUp.usedAt)))
    .returning({ id: signUp.id })
  return used.length > 0
}

/** @returns null when the address has an account by now */
export async function insertAccount(directory: Writer, row: typeof account.$inferInsert): Promise<AccountId | null> {
  const [made] = await directory.insert(account).values(row).onConflictDoNothing().returning({ id: account.id })
  return made?.id ?? null
}

/** @returns whether the address was free */
export async function setEmail(directory: Tx, id: AccountId, email: string): Promise<boolean> {
  const [before] = await directory.select({ email: account.email }).from(account).where(eq(account.id, id))
  const other = await findAccountByEmail(directory, email)
  if (other !== null) return other.id === id
  await directory.update(account).set({ email }).where(eq(account.id, id))
  await directory.execute(sql`select poly.follow_address(${before?.email ?? email}, ${email})`)
  return true
}
