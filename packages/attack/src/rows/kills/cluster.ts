import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { appPasswordFrom, appUrlFrom } from '@polyrhythm/db/bootstrap'
import { connectClient } from '@polyrhythm/db/client'
import { type Embedded, startEmbedded } from '@polyrhythm/db/embedded/start'
import { prepareDatabase } from '@polyrhythm/db/prepare'
import { tenantOf } from '@polyrhythm/db/tenant'
import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'

/** A server of our own to be killed, with PostgreSQL's own durable settings: what it says is committed is on the disk. */
export type Cluster = {
  readonly appUrl: string
  /** Kills its first process as `kill -9` does; its children end by themselves. */
  readonly kill: () => void
  /** Starts it again where it was. */
  readonly restart: () => Promise<void>
  /** Connects to it anew. */
  readonly connect: () => TestDatabase
  readonly stop: () => Promise<void>
}

export async function startCluster(home: string): Promise<Cluster> {
  const dir = path.join(home, 'postgres')
  const appPassword = appPasswordFrom(randomBytes(16).toString('hex'))
  const settings = { max_connections: '60' }
  let server: Embedded = await startEmbedded({ dir, port: 0, settings })
  await prepareDatabase(server.url, appPassword)
  const { url, port } = server
  const appUrl = appUrlFrom(url, appPassword)
  return {
    appUrl,
    kill: () => {
      process.kill(server.pid, 'SIGKILL')
    },
    restart: async () => {
      server = await startEmbedded({ dir, port, settings })
      if (server.port !== port) throw new Error('The port of the killed server was taken by another program')
    },
    connect: () => {
      const [admin, app] = [connectClient(url, 2), connectClient(appUrl, 2)]
      const close = async () => {
        await Promise.all([admin.end({ timeout: 5 }), app.end({ timeout: 5 })])
      }
      return { admin, app, asOrg: tenantOf(app), adminUrl: url, appUrl, close }
    },
    stop: () => server.stop(),
  }
}
