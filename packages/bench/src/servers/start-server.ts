import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import { deployedFlags } from './deployed-flags.ts'
import type { BenchServer } from './serve-bench.ts'

/** A contestant's server that listens. */
export type RunningServer = { readonly port: number; readonly pid: number; readonly stop: () => Promise<void> }

const entries = {
  product: 'product-main.ts',
  /** The product with its web application. */
  site: 'product-main.ts',
  naive: '../naive/naive-main.ts',
  peer: '../peer/peer-main.ts',
  nothing: 'nothing-main.ts',
} as const

export type ServerName = keyof typeof entries

/** @throws Error when it ends instead of listening; what it said stands above on the screen */
export async function startServer(
  name: ServerName,
  appUrl: string,
  webDir: string | null = null,
): Promise<RunningServer> {
  const port = await findFreePort(0)
  const child = fork(
    path.join(import.meta.dirname, entries[name]),
    [JSON.stringify({ port, appUrl, webDir } satisfies BenchServer)],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: [...process.execArgv, ...(entries[name] === entries.product ? deployedFlags() : [])],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const gone = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    gone.then(() => {
      throw new Error(`The server ${name} ended instead of listening`)
    }),
  ])
  return {
    port,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.connected) child.disconnect()
      await gone
    },
  }
}
