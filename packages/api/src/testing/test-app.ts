import { connectClient } from '@polyrhythm/db/client'
import { cuttable } from '@polyrhythm/db/testing/cuttable'
import { testDatabase } from '@polyrhythm/db/testing/test-database'
import { type AppDeps, type AppOptions, buildApp } from '#api/app'
import { depsOfDatabase } from '#api/deps-of-database'
import type { Mail } from '#api/mail/send-mail'
import { loggerOptions } from '#api/plugins/logging'
import { revokedSessions } from '#api/sessions/revoked-sessions'
import { testSecret } from './session-token-of.ts'
import { testBrowser } from './test-browser.ts'

export const testOrigin = 'https://polyrhythm.example'

type Wish = Partial<AppOptions> & { readonly samplesMaySignIn?: boolean; readonly isCuttable?: boolean }

/**
 * The whole server without a port, on a database of its own. Mail and log lines are kept for the test to read, and the
 * clock is the test's to turn.
 */
export async function testApp({ samplesMaySignIn = false, isCuttable = false, ...options }: Wish = {}) {
  const database = await testDatabase()
  const link = isCuttable ? await cuttable(database.appUrl) : null
  const client = link === null ? database.app : connectClient(link.url)
  const mails: Mail[] = []
  const log: string[] = []
  const clock = { now: new Date('2026-08-31T07:00:00Z') }
  const deps: AppDeps = {
    ...depsOfDatabase(client, {
      changes: { wake: () => {}, watch: nothing, close: async () => {} },
      revoked: revokedSessions(),
      clock: () => clock.now,
    }),
    sendMail: async (mail) => {
      mails.push(mail)
    },
    publicUrl: testOrigin,
    samplesMaySignIn,
  }
  const app = await buildApp(deps, {
    secrets: [testSecret],
    origins: [testOrigin],
    webDir: null,
    mailbox: null,
    logger: { ...loggerOptions('info'), stream: { write: (line: string) => log.push(line) } },
    ...options,
  })
  return {
    app,
    deps,
    database,
    /** Cuts the server off its database, and lets it reach it again. */
    link,
    mails,
    log,
    clock,
    browser: (language = 'en') => testBrowser(app, testOrigin, language),
    close: async () => {
      await app.close()
      if (link !== null) await client.end({ timeout: 1 })
      link?.close()
      await database.close()
    },
  }
}

export type TestApp = Awaited<ReturnType<typeof testApp>>

async function* nothing() {}
