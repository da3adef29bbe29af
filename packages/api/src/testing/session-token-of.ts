import { directoryOf } from '@polyrhythm/db/client'
import type { TestDatabase } from '@polyrhythm/db/testing/test-database'
import type { AccountId } from '@polyrhythm/domain/ids'
import { sessionTokens } from '#api/sessions/session-token'
import { openSession } from '#api/sessions/sessions'

/** What every server of a test makes its tokens of. */
export const testSecret = 'the secret of a test, which is long enough'

/** What the session cookie of a browser says that has just signed in. */
export async function sessionTokenOf(db: TestDatabase, accountId: AccountId): Promise<string> {
  const opened = await openSession(directoryOf(db.app), accountId, 'Firefox on Linux', new Date())
  return sessionTokens([testSecret]).make(opened)
}
