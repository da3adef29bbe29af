import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until it is so.
 *
 * @returns milliseconds it took
 * @throws Error when it is not so in time
 */
export async function waitUntil(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<number> {
  const started = performance.now()
  while (!(await isSo())) {
    if (performance.now() - started > withinMs) throw new Error(`${what}: not within ${withinMs} ms`)
    await sleep(10)
  }
  return performance.now() - started
}
