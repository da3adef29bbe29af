import type { Directory } from '@polyrhythm/db/client'
import type { AccountId } from '@polyrhythm/domain/ids'
import { GRACE_DAYS } from '@polyrhythm/domain/orgs/archive-org'
import { sql } from 'drizzle-orm'

/** What becomes of an organisation when one of its people deletes their account. */
export type Fate = {
  readonly slug: string
  readonly name: string
  /** left: goes on without them. ended: nobody else can sign in to it, so it is deleted too. blocked: it would have no admin. */
  readonly fate: 'left' | 'ended' | 'blocked'
}

type Forgotten = { readonly fates: readonly Fate[]; readonly sessions: readonly string[] }

/** What would become of each organisation of the account; changes nothing. */
export const askFates = async (directory: Directory, id: AccountId): Promise<readonly Fate[]> =>
  (await call(directory, id, true)).fates

/**
 * Removes the account and its personal data everywhere; nothing at all where an organisation is blocked.
 *
 * @returns the sessions that were open
 */
export const forgetAccount = (directory: Directory, id: AccountId): Promise<Forgotten> => call(directory, id, false)

async function call(directory: Directory, id: AccountId, isOnlyAsked: boolean): Promise<Forgotten> {
  const [done] = await directory.execute<Forgotten>(
    sql`select fates, sessions from poly.forget_account(${id}, ${GRACE_DAYS}, ${isOnlyAsked})`,
  )
  if (done === undefined) throw new Error('poly.forget_account answered nothing')
  return done
}
