import { buildApp } from '@polyrhythm/api/app'
import { depsOfDatabase } from '@polyrhythm/api/deps-of-database'
import { testApi } from '@polyrhythm/api/testing/test-api'
import type { Client } from '@polyrhythm/db/client'
import { newPerson, type TestPerson, testCompany } from '@polyrhythm/db/testing/company'
import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { openCookies, secret } from '#attack/lib/cookies'
import { type SharpCompany, sharpen } from './sharpen.ts'
import { typeOf } from './procedures.ts'

const origin = 'https://polyrhythm.example'
const clock = () => new Date('2026-08-31T07:00:00Z')

export type Heard = { readonly status: number; readonly body: string }
export type Scene = Awaited<ReturnType<typeof setScene>>

/**
 * Two organisations made alike in one database, and the whole server in front of it, without a port. Whatever belongs to
 * the second one carries its mark.
 *
 * @param client what the server asks its database with; the pool of poly_app unless an attack bends it
 */
export async function setScene(db: TestDatabase, client: Client = db.app) {
  const api = await testApi(db)
  const ours = await sharpen(db, api, await testCompany(db, 'ours'))
  const theirs = await sharpen(db, api, await testCompany(db, 'theirs'))
  let founded = 0
  const deps = { ...api.deps, ...depsOfDatabase(client, { ...api.deps, clock }), publicUrl: origin }
  const app = await buildApp(deps, {
    secrets: [secret],
    origins: [origin],
    webDir: null,
    mailbox: null,
    logger: false,
    rateScale: 1_000_000,
  })
  const cookieOf = await openCookies(clock)
  const ofOurPage = { origin, 'content-type': 'application/json' }
  return {
    db,
    api,
    app,
    ours,
    theirs,
    /** An organisation like ours, for an attack that may change it; ours itself for one by a query. */
    companyFor: async (procedure: string): Promise<SharpCompany> => {
      if (typeOf(procedure) !== 'mutation') return ours
      founded += 1
      return sharpen(db, api, await testCompany(db, `ours-${founded}`))
    },
    /** Signed in, and a member of nothing. */
    stranger: await newPerson(db),
    cookieOf,
    origin,
    /** Calls a procedure as a browser does; as nobody when null. */
    call: async (procedure: string, input: unknown, who: TestPerson | null): Promise<Heard> => {
      const cookie = who === null ? {} : { cookie: cookieOf(who, procedure) }
      const isMutation = typeOf(procedure) === 'mutation'
      const { statusCode, body } = await app.inject(
        isMutation
          ? {
              method: 'POST',
              url: `/trpc/${procedure}`,
              headers: { ...ofOurPage, ...cookie },
              payload: JSON.stringify(input ?? {}),
            }
          : {
              method: 'GET',
              url: `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input ?? {}))}`,
              headers: cookie,
            },
      )
      return { status: statusCode, body }
    },
    close: async () => {
      await app.close()
      await api.close()
    },
  }
}
