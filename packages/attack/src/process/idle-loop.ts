import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A process that does nothing but measure how late it is woken: what a busy machine takes from everybody. */
export function startIdleLoop() {
  const child = fork(path.join(import.meta.dirname, 'idle-main.ts'))
  return {
    /** Ends it. @returns its 99th percentile in milliseconds */
    stop: async (): Promise<number> => {
      child.send('stop')
      const [p99Ms]: unknown[] = await once(child, 'message')
      return Number(p99Ms)
    },
  }
}
