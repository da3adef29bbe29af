import { asAdministrator } from '@polyrhythm/db/administrator'
import { startEmbedded } from '@polyrhythm/db/embedded/start'

export type Database = {
  /** As its administrator. */
  readonly url: string
  readonly description: string
  readonly stop: () => Promise<void>
}

/**
 * The database that DATABASE_URL names, else one of our own in the directory.
 *
 * @throws Trouble when it cannot be reached, or ours not be started
 */
export async function findDatabase(given: string | undefined, dir: string): Promise<Database> {
  if (given !== undefined) {
    await asAdministrator(given, async () => {})
    return { url: given, description: `PostgreSQL at ${new URL(given).host}`, stop: async () => {} }
  }
  const server = await startEmbedded({ dir })
  const url = new URL(server.url)
  url.pathname = '/polyrhythm'
  await asAdministrator(server.url, async (connection) => {
    const found = await connection`select from pg_database where datname = 'polyrhythm'`
    if (found.length === 0) await connection`create database polyrhythm`
  })
  return {
    url: url.href,
    description: `PostgreSQL 18 on port ${server.port}, data in .data/postgres`,
    stop: server.stop,
  }
}
