import { type AppDeps, buildApp } from '@polyrhythm/api/app'
import { startChangeFeed } from '@polyrhythm/api/changes/start-change-feed'
import { depsOfDatabase } from '@polyrhythm/api/deps-of-database'
import { hashPassword } from '@polyrhythm/api/proofs/hash-password'
import type { Mail } from '@polyrhythm/api/mail/send-mail'
import { revokedSessions } from '@polyrhythm/api/sessions/revoked-sessions'
import { asAdministrator } from '@polyrhythm/db/administrator'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import { seedSamples } from '@polyrhythm/db/seed/seed-samples'
import { connectClient } from '@polyrhythm/db/client'
import { type Cuttable, cuttable } from '@polyrhythm/db/testing/cuttable'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { provided } from './provided.ts'

export type JourneyApp = {
  readonly origin: string
  readonly database: TestDatabase
  /** Everything that was mailed, oldest first. */
  readonly mails: readonly Mail[]
  /** Cuts the server off its database, and lets it reach it again; null unless it was wished for. */
  readonly link: Cuttable | null
  readonly close: () => Promise<void>
}

export type AppWish = {
  /** Whether Norrpedal and Aldermoor are there, with people who can sign in with `samplePassword`. */
  readonly samples?: boolean
  /** What the server believes the time to be; the machine's own when left out. */
  readonly clock?: () => Date
  /** Whether the server can be cut off its database. */
  readonly isCuttable?: boolean
}

export const samplePassword = 'three against two'

/** A whole server on a port and a database of its own, with the web application as it was built. */
export async function startApp({
  samples = false,
  clock = () => new Date(),
  isCuttable = false,
}: AppWish = {}): Promise<JourneyApp> {
  const database = await testDatabase()
  const link = isCuttable ? await cuttable(database.appUrl) : null
  const client = link === null ? database.app : connectClient(link.url)
  if (samples)
    await asAdministrator(database.adminUrl, async (connection) =>
      seedSamples(connection, { nowMs: clock().getTime(), passwordHash: await hashPassword(samplePassword) }),
    )
  const port = await findFreePort(0)
  const origin = `http://127.0.0.1:${port}`
  const mails: Mail[] = []
  const changes = await startChangeFeed({ client: database.app, asOrg: database.asOrg })
  const deps: AppDeps = {
    ...depsOfDatabase(client, { changes, revoked: revokedSessions(), clock }),
    sendMail: async (mail) => {
      mails.push(mail)
    },
    publicUrl: origin,
    samplesMaySignIn: true,
  }
  const app = await buildApp(deps, {
    secrets: ['the secret of a journey, which is long enough'],
    origins: [origin, `http://localhost:${port}`],
    webDir: provided().webDir,
    logger: { level: 'error' },
    mailbox: null,
    rateScale: 1_000,
  })
  await app.listen({ host: '127.0.0.1', port })
  return {
    origin,
    database,
    mails,
    link,
    close: async () => {
      await app.close()
      if (link !== null) await client.end({ timeout: 1 })
      link?.close()
      await database.close()
    },
  }
}
