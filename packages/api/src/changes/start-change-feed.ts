import type { Client } from '@polyrhythm/db/client'
import type { AsOrg } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Change, ChangeFeed } from './change-feed.ts'
import { endOfOutbox, hasUnsettled, isCursor, pageSize, readOutbox } from './outbox.ts'
import { Signal } from './signal.ts'
import { startWaker } from './waker.ts'

/** Wake-ups of this many milliseconds leave together. */
const coalesceMs = 50
/** Without any wake-up a reader looks this often, in milliseconds, in case one was lost. */
const lookAnywayMs = 5_000

/** While a slow transaction of anybody holds lines back, a reader looks this often, in milliseconds. */
const settlingMs = 150

/** Starts the feed of a process: one listening connection, and one reader per open stream. */
export async function startChangeFeed({ client, asOrg }: { client: Client; asOrg: AsOrg }): Promise<ChangeFeed> {
  const signals = new Map<OrgId, Set<Signal>>()
  const closing = new AbortController()
  const raise = (orgId: OrgId | 'all'): void => {
    const woken = orgId === 'all' ? [...signals.values()] : [signals.get(orgId) ?? new Set<Signal>()]
    for (const each of woken.flatMap((set) => [...set])) each.raise()
  }
  const waker = await startWaker(client, coalesceMs, raise)

  async function* watch(orgId: OrgId, after: string | null, stopped: AbortSignal): AsyncGenerator<readonly Change[]> {
    const signal = new Signal()
    const ofOrg = signals.get(orgId) ?? new Set()
    signals.set(orgId, ofOrg.add(signal))
    const end = AbortSignal.any([stopped, closing.signal])
    try {
      let cursor = after !== null && isCursor(after) ? after : await endOfOutbox(client)
      while (!end.aborted) {
        const changes = await readOutbox(asOrg, orgId, cursor)
        cursor = changes.at(-1)?.cursor ?? cursor
        if (changes.length > 0) yield changes
        if (changes.length === pageSize) continue
        const isBehind = await hasUnsettled(asOrg, orgId, cursor)
        await signal.wait(isBehind ? settlingMs : lookAnywayMs, end)
      }
    } finally {
      ofOrg.delete(signal)
      if (ofOrg.size === 0) signals.delete(orgId)
    }
  }

  return {
    wake: waker.wake,
    watch,
    close: async () => {
      closing.abort()
      await waker.stop()
    },
  }
}
