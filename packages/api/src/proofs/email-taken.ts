import type { Directory } from '@polyrhythm/db/client'
import { account } from '@polyrhythm/db/schema/directory'
import { eq, sql } from 'drizzle-orm'

/** @param email trimmed, in lower case */
export async function isEmailTaken(directory: Pick<Directory, 'select'>, email: string): Promise<boolean> {
  const found = await directory
    .select({ id: account.id })
    .from(account)
    .where(eq(sql`lower(${account.email})`, email))
  return found.length > 0
}
