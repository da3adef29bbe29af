import type { TestPerson } from '@polyrhythm/db/testing/company'
import type { TestDatabase } from '@polyrhythm/db/testing/test-database'
import { startChangeFeed } from '#api/changes/start-change-feed'
import type { Deps } from '#api/deps'
import { depsOfDatabase } from '#api/deps-of-database'
import type { Mail } from '#api/mail/send-mail'
import { startBackground } from '#api/lib/background'
import { vaultOf } from '#api/lib/vault'
import { revokedSessions } from '#api/sessions/revoked-sessions'
import { appRouter } from '#api/router'
import type { Context } from '#api/trpc/context'
import { testSecret } from './session-token-of.ts'

export type TestApi = Awaited<ReturnType<typeof testApi>>

/**
 * The router over a test database, called without HTTP.
 *
 * @param now what the API believes the time to be
 */
export async function testApi(db: TestDatabase, now = new Date('2026-08-31T09:00:00+02:00')) {
  const sent: Mail[] = []
  const changes = await startChangeFeed({ client: db.app, asOrg: db.asOrg })
  const deps: Deps = {
    ...depsOfDatabase(db.app, { changes, revoked: revokedSessions(), clock: () => now }),
    background: startBackground((what, error) => {
      throw new Error(what, { cause: error })
    }),
    vault: vaultOf([testSecret]),
    sendMail: async (mail) => {
      sent.push(mail)
    },
    publicUrl: 'http://127.0.0.1:4100',
  }
  return {
    deps,
    sent,
    /** Calls as somebody who is signed in; as nobody when null. */
    as: (person: TestPerson | null) => appRouter.createCaller(contextOf(deps, person)),
    close: () => changes.close(),
  }
}

/** A browser of nobody, whose cookies go nowhere. */
export const testBrowserFacts: Context['browser'] = {
  name: '',
  origin: 'http://127.0.0.1:4100',
  device: null,
  remember: () => {},
  language: 'en',
  signIn: () => {},
  signOut: () => {},
}

/** Gives people the session that `contextOf` says they have, with a proof of this moment. */
export const proveNow = async (db: TestDatabase, { clock }: Deps, people: readonly TestPerson[]): Promise<void> => {
  const now = clock()
  const expiresAt = new Date(now.getTime() + 86_400_000)
  const rows = people.map(({ accountId }) => ({
    id: accountId,
    account_id: accountId,
    seed: Buffer.alloc(32),
    proved_at: now,
    expires_at: expiresAt,
  }))
  await db.admin`insert into poly.session ${db.admin(rows)} on conflict (id) do nothing`
}

export const contextOf = (deps: Deps, person: TestPerson | null): Context => ({
  deps,
  requestId: 'test',
  signedIn: person === null ? null : { accountId: person.accountId, sessionId: person.accountId },
  browser: testBrowserFacts,
  logWith: () => {},
})
