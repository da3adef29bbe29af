import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { appPasswordFrom } from '#db/bootstrap'
import { startEmbedded } from '#db/embedded/start'
import { prepareDatabase } from '#db/prepare'
import type { Copyable } from './copy-database.ts'

/**
 * A server with a migrated and empty template: one thrown away afterwards, or the one given.
 *
 * @param given address of a server as its administrator
 */
export async function startTemplate(given?: string): Promise<Copyable & { readonly stop: () => Promise<void> }> {
  const server = given === undefined ? await startThrowAway() : { url: given, stop: async () => {} }
  const admin = postgres(server.url, { max: 1, onnotice: () => {} })
  await admin`drop database if exists template_app with (force)`
  await admin`create database template_app`
  await admin.end()
  const appPassword = appPasswordFrom(randomBytes(16).toString('hex'))
  const template = new URL(server.url)
  template.pathname = '/template_app'
  await prepareDatabase(template.href, appPassword)
  return { adminUrl: server.url, appPassword, stop: server.stop }
}

/** Its settings trade durability, which no test needs here, for speed. */
async function startThrowAway(): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-test-'))
  const server = await startEmbedded({
    dir: path.join(home, 'postgres'),
    port: 0,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_wal_size: '4GB',
      max_connections: '300',
    },
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
