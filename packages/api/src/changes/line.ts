import type { Change } from './change-feed.ts'
import { isLater } from './outbox.ts'

/** Whoever has not taken this many is too slow to be waited for, and is interrupted. */
const longest = 2_000

/**
 * What a stream ends with that its reader shall open again, going on after the last change it heard. tRPC sends a browser
 * no word of it, so that its EventSource reconnects; a stream that returns is over for good.
 */
export const interruption = (): DOMException =>
  new DOMException('The stream of changes was interrupted: open it again', 'AbortError')

/** What waits for one stream: put by the reader of its organisation, taken by the stream. */
export class Line {
  #waiting: Change[] = []
  #heard: string | null
  #end: { readonly error: unknown } | null = null
  #wakeUp: (() => void) | null = null

  /** @param heard the cursor of the last change the stream knows; null = whatever comes is new to it */
  constructor(heard: string | null) {
    this.#heard = heard
  }

  get hasEnded(): boolean {
    return this.#end !== null
  }

  /** What the stream heard elsewhere is not told again. */
  heard(cursor: string): void {
    this.#heard = cursor
    this.#waiting = this.#waiting.filter((change) => isLater(change.cursor, cursor))
  }

  put(changes: readonly Change[]): void {
    if (this.#end !== null) return
    const heard = this.#heard
    this.#waiting.push(...changes.filter((change) => heard === null || isLater(change.cursor, heard)))
    if (this.#waiting.length > longest) this.end(interruption())
    else if (this.#waiting.length > 0) this.#wakeUp?.()
  }

  /** Ends the stream and forgets what waits; null = quietly, because nobody listens any more. */
  end(error: unknown): void {
    this.#end ??= { error }
    this.#waiting = []
    this.#wakeUp?.()
  }

  /**
   * Waits for something to tell.
   *
   * @returns null when nobody listens any more
   * @throws what it ended with
   */
  async take(): Promise<readonly Change[] | null> {
    if (this.#waiting.length === 0 && this.#end === null)
      await new Promise<void>((resolve) => {
        this.#wakeUp = resolve
      })
    this.#wakeUp = null
    if (this.#end?.error != null) throw this.#end.error
    if (this.#end !== null) return null
    const taken = this.#waiting
    this.#waiting = []
    this.#heard = taken.at(-1)?.cursor ?? this.#heard
    return taken
  }
}
