import path from 'node:path'
import { asAdministrator } from '@polyrhythm/db/administrator'
import { appPasswordFrom, appUrlFrom } from '@polyrhythm/db/bootstrap'
import { startEmbedded } from '@polyrhythm/db/embedded/start'
import { readPostmaster } from '@polyrhythm/db/embedded/postmaster'
import { Trouble } from '@polyrhythm/db/trouble'
import postgres from 'postgres'
import { dataDir } from '#bench/paths'
import { benchSecret } from '#bench/secret'

/** The database under test. */
export type Database = {
  /** As a superuser: generates, cleans and counts. */
  readonly admin: postgres.Sql
  readonly adminUrl: string
  /** As poly_app: what every contestant signs in with. */
  readonly appUrl: string
  /** Of the server's first process; null when it is not on this machine, so that its CPU time cannot be read. */
  readonly pid: number | null
  readonly version: string
  readonly close: () => Promise<void>
}

/** The same for all contestants. Commits are durable; checkpoints are rare enough not to hit one contestant alone. */
const settings = { shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '15min', max_connections: '120' }

/**
 * The database of BENCH_DATABASE_URL, else one of the bench's own in `.data/bench`.
 *
 * @throws Trouble when it cannot be reached or started, or does not sign in as a superuser
 */
export async function openDatabase(given = process.env['BENCH_DATABASE_URL']): Promise<Database> {
  const server = given === undefined ? await startOwn() : { url: given, pid: null, stop: async () => {} }
  const admin = postgres(server.url, { max: 2, onnotice: () => {} })
  const [found] = await admin<
    { isSuperuser: boolean; version: string }[]
  >`select rolsuper as "isSuperuser", current_setting('server_version') as version from pg_roles where rolname = current_user`
  if (!found?.isSuperuser) {
    await admin.end({ timeout: 5 })
    throw new Trouble('BENCH_DATABASE_URL must sign in as a superuser: the bench deletes what it published.')
  }
  return {
    admin,
    adminUrl: server.url,
    appUrl: appUrlFrom(server.url, appPasswordFrom(benchSecret)),
    pid: server.pid,
    version: found.version,
    close: async () => {
      await admin.end({ timeout: 5 })
      await server.stop()
    },
  }
}

async function startOwn() {
  const dir = path.join(dataDir, 'postgres')
  const server = await startEmbedded({ dir, port: 54_339, settings })
  const url = new URL(server.url)
  url.pathname = '/bench'
  await asAdministrator(server.url, async (connection) => {
    const found = await connection`select from pg_database where datname = 'bench'`
    if (found.length === 0) await connection`create database bench`
  })
  return { url: url.href, pid: readPostmaster(dir)?.pid ?? server.pid, stop: server.stop }
}
