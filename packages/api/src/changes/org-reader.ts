import type { AsOrg } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Line } from './line.ts'
import { hasUnsettled, pageSize, readOutbox } from './outbox.ts'
import { Signal } from './signal.ts'

/** Without any wake-up a reader looks this often, in milliseconds, in case one was lost. */
const lookAnywayMs = 5_000

/** While a slow transaction of anybody holds lines back, a reader looks this often, in milliseconds. */
const settlingMs = 150

/** The reader of one organisation's outbox in this process: however many streams are open, a change is read once. */
export class OrgReader {
  readonly lines = new Set<Line>()
  readonly #signal = new Signal()
  readonly #stopped = new AbortController()

  wake(): void {
    this.#signal.raise()
  }

  /** Ends the reader, and with it all streams that still hear it. */
  stop(error: unknown = null): void {
    this.#stopped.abort()
    for (const line of this.lines) line.end(error)
  }

  /** Tells all lines what comes after a cursor, until it is stopped. */
  async follow(asOrg: AsOrg, orgId: OrgId, after: string): Promise<void> {
    const stopped = this.#stopped.signal
    let cursor = after
    while (!stopped.aborted) {
      const changes = await readOutbox(asOrg, orgId, cursor)
      cursor = changes.at(-1)?.cursor ?? cursor
      if (changes.length > 0) for (const line of this.lines) line.put(changes)
      if (changes.length === pageSize) continue
      const isBehind = await hasUnsettled(asOrg, orgId, cursor)
      await this.#signal.wait(isBehind ? settlingMs : lookAnywayMs, stopped)
    }
  }
}
