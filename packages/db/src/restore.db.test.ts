import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkAppRole } from './app-role.ts'
import { appPasswordFrom, appUrlFrom } from './bootstrap.ts'
import { type Client, connectClient } from './client.ts'
import { type Embedded, startEmbedded } from './embedded/start.ts'
import { prepareDatabase } from './prepare.ts'
import { tenantOf } from './tenant.ts'
import { type TestCompany, testCompany } from './testing/company.ts'

/*
 * What docs/operating.md says of back-up and restore, of a server that is in use while it is copied. The embedded PostgreSQL
 * brings no pg_basebackup; this does what that does, by the same functions of the server.
 */

const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
const data = path.join(home, 'postgres')
const backup = path.join(home, 'backup')
const password = appPasswordFrom('a secret that was kept beside the backup')
let server: Embedded
let admin: Client
let app: Client

const connect = async (dir: string) => {
  server = await startEmbedded({ dir, port: 0, settings: { fsync: 'off' } })
  admin = connectClient(server.url, 2)
  app = connectClient(appUrlFrom(server.url, password), 4)
}
const disconnect = async () => {
  await Promise.all([app.end({ timeout: 1 }), admin.end({ timeout: 1 })])
  await server.stop()
}
beforeAll(async () => {
  await connect(data)
  await prepareDatabase(server.url, password)
})
afterAll(async () => {
  await disconnect()
  rmSync(home, { recursive: true, force: true })
})

const company = (slug: string): Promise<TestCompany> =>
  testCompany({ admin, app, asOrg: tenantOf(app), adminUrl: '', appUrl: '', close: async () => {} }, slug)

/** One digest for each table, over every row in it. */
async function everything(): Promise<Record<string, string>> {
  const tables = await admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') order by 1`
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await admin.unsafe<{ said: string }[]>(
        `select count(*) || ' ' || md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as said from poly."${name}" x`,
      )
      return [name, row?.said ?? ''] as const
    }),
  )
  return Object.fromEntries(rows)
}

/** Copies the data as it lies, while it is written; what tells of this run of the server, and its journal, stay behind. */
async function copyFiles(): Promise<void> {
  mkdirSync(backup, { mode: 0o700 })
  for (const name of readdirSync(data))
    if (!['postmaster.pid', 'postmaster.opts', 'pg_wal'].includes(name))
      await cp(path.join(data, name), path.join(backup, name), { recursive: true })
}

it('a backup that was taken under load is restored whole, and its policies with it', async () => {
  const before = await company('before')
  const session = await admin.reserve()
  await session`select pg_backup_start('a test', fast => true)`
  const during = company('during')
  await copyFiles()
  const meanwhile = await during
  const [end] = await session<{ labelfile: string }[]>`select labelfile from pg_backup_stop(wait_for_archive => false)`
  session.release()
  writeFileSync(path.join(backup, 'backup_label'), end?.labelfile ?? '')
  await cp(path.join(data, 'pg_wal'), path.join(backup, 'pg_wal'), { recursive: true })
  const kept = await everything()
  await company('after')
  expect(await everything()).not.toEqual(kept)

  await disconnect()
  rmSync(data, { recursive: true })
  await connect(backup)

  expect(await everything()).toEqual(kept)
  await prepareDatabase(server.url, password) // as after every restore: brings an older backup to this version
  expect(await everything()).toEqual(kept)

  await checkAppRole(app, server.url)
  const asOrg = tenantOf(app)
  const titles = (of: TestCompany, which: TestCompany) =>
    asOrg({ orgId: of.orgId, actors: [of.anna.memberId] }, async (tx) => {
      const rows = await tx.execute<{ title: string }>(
        sql`select title from poly.node where org_id = ${which.orgId} and kind = 'objective'`,
      )
      return rows.map(({ title }) => title)
    })
  for (const each of [before, meanwhile]) expect(await titles(each, each)).toEqual(['Riders ride in week one'])
  expect(await titles(before, meanwhile)).toEqual([])
  const rename = (of: TestCompany, actor: TestCompany['anna']) =>
    asOrg({ orgId: of.orgId, actors: [actor.memberId] }, (tx) =>
      tx.execute(
        sql`update poly.node set title = 'Mine' where org_id = ${of.orgId} and id = ${of.objectiveId} returning id`,
      ),
    )
  expect(await rename(before, before.bo)).toHaveLength(0)
  expect(await rename(before, before.anna)).toHaveLength(1)
}, 30_000)
