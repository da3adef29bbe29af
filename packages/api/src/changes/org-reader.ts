import type { Change } from './change-feed.ts'
import type { Line } from './line.ts'
import { pageSize } from './outbox.ts'
import { Signal } from './signal.ts'

/** Without any wake-up a reader looks this often, in milliseconds, in case one was lost. */
const lookAnywayMs = 5_000

/** While a slow transaction of anybody holds lines back, a reader looks this often, in milliseconds. */
const settlingMs = 150

/** A reader asks again this many times, each time after a longer wait, before it tells its streams that it cannot. */
const patience = 4
const retryMs = 250

/** An organisation's outbox; all of it may fail while the database is away. */
export type Outbox = {
  /** The cursor of its end now. */
  readonly end: () => Promise<string>
  /** A page of what stands after a cursor. */
  readonly read: (after: string) => Promise<readonly Change[]>
  readonly hasUnsettled: (after: string) => Promise<boolean>
}

/** The reader of one organisation's outbox in this process: however many streams are open, a change is read once. */
export class OrgReader {
  readonly lines = new Set<Line>()
  /** The cursor it began after. Until then nothing is promised: what a stream catches up with must be read later than this. */
  readonly began: Promise<string>
  readonly #outbox: Outbox
  readonly #signal = new Signal()
  readonly #stopped = new AbortController()

  constructor(outbox: Outbox) {
    this.#outbox = outbox
    this.began = outbox.end()
    this.began.catch(() => {}) // follow() tells of it
  }

  wake(): void {
    this.#signal.raise()
  }

  /** Ends the reader, and with it all streams that still hear it. */
  stop(error: unknown): void {
    this.#stopped.abort()
    for (const line of this.lines) line.end(error)
  }

  /**
   * Tells all lines what comes, until it is stopped.
   *
   * @throws what the outbox failed with, again and again
   */
  async follow(): Promise<void> {
    const stopped = this.#stopped.signal
    let cursor = await this.began
    let failures = 0
    while (!stopped.aborted) {
      try {
        const changes = await this.#outbox.read(cursor)
        cursor = changes.at(-1)?.cursor ?? cursor
        if (changes.length > 0) for (const line of this.lines) line.put(changes)
        if (changes.length === pageSize) continue
        const isBehind = await this.#outbox.hasUnsettled(cursor)
        failures = 0
        await this.#signal.wait(isBehind ? settlingMs : lookAnywayMs, stopped)
      } catch (error) {
        failures += 1
        if (failures > patience) throw error
        await this.#signal.wait(retryMs * 2 ** failures, stopped)
      }
    }
  }
}
