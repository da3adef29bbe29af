import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import type { Told, Vitals } from './told.ts'

/** A process of the product that listens. */
export type Product = {
  readonly port: number
  /** Ends it as `kill -9` does. */
  readonly kill: () => Promise<void>
  /** Ends it as an orchestrator does. @returns its exit code, null when it had to be killed */
  readonly terminate: () => Promise<number | null>
  readonly vitals: () => Promise<Vitals>
}

/** @throws Error when it ends instead of listening; what it said stands above on the screen */
export async function startProduct(told: Omit<Told, 'port'> & { readonly port?: number }): Promise<Product> {
  const port = told.port ?? (await findFreePort(0))
  const all: Told = { ...told, port }
  const child = fork(path.join(import.meta.dirname, 'product-main.ts'), [JSON.stringify(all)], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    gone.then(() => {
      throw new Error('The product ended instead of listening')
    }),
  ])
  return {
    port,
    kill: async () => {
      await end(child, gone, 'SIGKILL')
    },
    terminate: () => end(child, gone, 'SIGTERM'),
    vitals: async () => {
      child.send('vitals')
      const [vitals]: unknown[] = await once(child, 'message')
      return vitals as Vitals
    },
  }
}

async function end(child: ChildProcess, gone: Promise<unknown[]>, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await gone
  return child.exitCode
}
