import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** A thread that does nothing but measure how late it is woken: what a busy machine takes from everybody. */
export function startIdleLoop() {
  const worker = new Worker(path.join(import.meta.dirname, 'idle-main.ts'))
  return {
    /** Ends it. @returns its 99th percentile in milliseconds */
    stop: async (): Promise<number> => {
      worker.postMessage('stop')
      const [p99Ms]: unknown[] = await once(worker, 'message')
      return Number(p99Ms)
    },
  }
}
